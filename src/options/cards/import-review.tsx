import { useEffect, useId, useRef, useState } from 'react';
import { today } from '../../core/card/line';
import type { RivalNames } from '../../core/match/rival';
import type { CustomCards } from '../../storage/custom-cards/load-custom-cards';
import { Button } from '../../ui/button';
import { Message } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import { CardPreview } from './card-preview';
import styles from './import-review.module.css';
import { type ClashWords, clashWords } from './name-clash';
import { ReportView } from './report-view';
import type { Candidate } from './use-import';

export interface ImportReviewProps {
  readonly candidates: readonly Candidate[];
  readonly customCards: CustomCards;
  readonly bundled: readonly RivalNames[];
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly onDone: () => void;
}

const FULL = {
  what: 'The storage that the browser gives to Ringside is full. Nothing was changed, and nothing is lost.',
  fix: 'Remove a card that you no longer need from the list below, then keep this one again. Or export it, and give the file to whoever builds Ringside for you.',
} as const;

/** What was made of the files: each card beside what became of its source, until it is kept or not. */
export function ImportReview(props: ImportReviewProps) {
  const { candidates, customCards, bundled, actions, save, onDone } = props;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [shownKey, show] = useState(candidates[0]?.key);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [isFull, setFull] = useState(false);
  const shown = candidates.find(({ key }) => key === shownKey) ?? candidates[0];

  useEffect(() => heading.current?.focus(), []);

  const own = customCards.ready.map(({ card }) => card);
  const chosen: Candidate[] = [];
  const clashes = new Map<string, ReturnType<typeof clashWords>>();
  for (const candidate of candidates) {
    const beside = chosen.map(({ card }) => card);
    const clash = clashWords(candidate.card, { bundled, own, beside });
    clashes.set(candidate.key, clash);
    if (clash === undefined && !refused.has(candidate.key)) chosen.push(candidate);
  }

  function keep() {
    const kept = today();
    setFull(false);
    const keeping = actions
      .saveCards(chosen.map(({ file, card }) => ({ file, card, kept })))
      .then((outcome) => {
        if (outcome === 'full') return setFull(true);
        return save(Promise.resolve().then(onDone), wordsFor(chosen));
      });
    keeping.catch((error: unknown) => save(Promise.reject(error), ''));
  }

  if (shown === undefined) return null;
  const clash = clashes.get(shown.key);
  const replaced = own.find(({ id }) => id === shown.card.id);
  return (
    <section className={styles.review} aria-labelledby={title}>
      <h3 ref={heading} id={title} className={styles.title} tabIndex={-1}>
        {candidates.length === 1 ? (
          <>
            A card for <bdi>{shown.card.name}</bdi>
          </>
        ) : (
          `${candidates.length} cards`
        )}
      </h3>
      {candidates.length > 1 && (
        <CandidateList
          candidates={candidates}
          shown={shown}
          chosen={chosen}
          clashes={clashes}
          onShow={show}
          onChoose={(key, isChosen) => {
            const next = new Set(refused);
            if (isChosen) next.delete(key);
            else next.add(key);
            setRefused(next);
          }}
        />
      )}
      {clash && <Message kind="error" {...clash} />}
      {!clash && replaced && (
        <Message
          kind="note"
          what={
            <>
              This replaces your card <bdi>{replaced.name}</bdi>.
            </>
          }
        />
      )}
      {isFull && (
        <div role="alert">
          <Message kind="error" {...FULL} />
        </div>
      )}
      <div className={styles.actions}>
        {chosen.length > 0 && (
          <Button look="main" onClick={keep}>
            {candidates.length === 1
              ? 'Keep on this device'
              : `Keep ${chosen.length} on this device`}
          </Button>
        )}
        <Button onClick={() => void actions.exportCard(shown.card.id, shown.file)}>
          {candidates.length === 1 ? 'Export as JSON' : `Export ${shown.card.name} as JSON`}
        </Button>
        <Button onClick={onDone}>Do not keep</Button>
      </div>
      <div className={styles.beside}>
        <ReportView candidate={shown} />
        <CardPreview key={shown.key} card={shown.card} />
      </div>
    </section>
  );
}

function wordsFor(kept: readonly Candidate[]): string {
  const names = kept.map(({ card }) => card.name).join(', ');
  return kept.length === 1
    ? `The card ${names} is yours: it shows where a deal names this rival.`
    : `${kept.length} cards are yours: ${names}.`;
}

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly chosen: readonly Candidate[];
  /** Why a card cannot be kept, by its key. */
  readonly clashes: ReadonlyMap<string, ClashWords | undefined>;
  readonly onShow: (key: string) => void;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Several cards that were made at once: which of them to keep, and which to look at. */
function CandidateList(props: CandidateListProps) {
  const { candidates, shown, chosen, clashes, onShow, onChoose } = props;
  return (
    <ul className={styles.list}>
      {candidates.map((candidate) => {
        const { key, card, from } = candidate;
        const clash = clashes.get(key);
        return (
          <li key={key} className={styles.row} data-shown={candidate === shown}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(candidate)}
                disabled={clash !== undefined && !chosen.includes(candidate)}
                onChange={({ target }) => onChoose(key, target.checked)}
              />
              <span>
                Keep <bdi className={styles.name}>{card.name}</bdi>
              </span>
            </label>
            <span className={styles.from}>
              {clash === undefined ? <bdi>from {from}</bdi> : 'cannot be kept as it is'}
            </span>
            {candidate === shown ? (
              <span className={styles.from}>shown below</span>
            ) : (
              <Button onClick={() => onShow(key)}>Show {card.name}</Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
