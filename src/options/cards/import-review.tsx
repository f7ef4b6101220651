import { useEffect, useId, useRef, useState } from 'react';
import type { EntryKey } from '../../content/edit/place-name';
import type { ImportReport } from '../../content/import/result';
import { today } from '../../core/card/line';
import { saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import { Button } from '../../ui/button';
import { Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { downloadJson, downloadMarkdown } from '../state/card-files';
import type { CardToEdit, Unsure } from '../state/card-to-edit';
import { usePage } from '../state/page-context';
import { CardPreview } from './card-preview';
import cards from './cards.module.css';
import styles from './import-review.module.css';
import { type ClashMessage, describeClash } from './name-clash';
import { ReportView } from './report-view';
import type { SectionRoles } from './sections/section-list';
import type { Candidate } from './use-import';
import * as words from './words';

export interface ImportReviewProps {
  readonly candidates: readonly Candidate[];
  /** Imports a card's file anew, with what its sections are for. */
  readonly onAssign: (candidate: Candidate, roles: SectionRoles) => void;
  /** Opens a card in the editor. */
  readonly onEdit: (target: CardToEdit) => void;
  readonly onDone: () => void;
}

/** Returns the lines to say or ask, and those that may be, unless they were on the card before. */
function unsureLines(report: ImportReport | undefined): ReadonlyMap<string, Unsure> {
  const known = new Set(report?.update?.kept);
  const lines = (report?.became ?? []).filter(({ id }) => !known.has(id));
  return new Map(
    lines.flatMap(({ id, use, maybeSaid }): [string, Unsure][] => {
      if (maybeSaid) return [[id, 'maybe']];
      return use === 'know' ? [] : [[id, use]];
    }),
  );
}

/** Shows each imported card beside its import report, until the cards are saved or discarded. */
export function ImportReview(props: ImportReviewProps) {
  const { onAssign, onEdit, onDone } = props;
  const { data, official, save } = usePage();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [shownKey, show] = useState<string>();
  const [deselected, setDeselected] = useState<ReadonlySet<string>>(new Set());
  const [isFull, setFull] = useState(false);
  const [savedKeys, setSavedKeys] = useState<ReadonlySet<string>>(new Set());
  const candidates = props.candidates.filter(({ key }) => !savedKeys.has(key));
  const shown = candidates.find(({ key }) => key === shownKey) ?? candidates[0];

  useEffect(() => heading.current?.focus(), []);

  const custom = data.customCards.ready.map(({ card }) => card);
  const chosen: Candidate[] = [];
  const clashes = new Map<string, ClashMessage | undefined>();
  for (const candidate of candidates) {
    const others = { bundled: official, custom, chosen: chosen.map(({ card }) => card) };
    const clash = describeClash(candidate.card, others);
    clashes.set(candidate.key, clash);
    if (clash === undefined && !deselected.has(candidate.key)) chosen.push(candidate);
  }

  /** Opens a card in the editor, which saves it by itself. */
  function editCard({ key, file, report }: Candidate, entry?: EntryKey) {
    onEdit({
      kind: 'imported',
      file,
      unsure: unsureLines(report),
      entry,
      onSaved: () =>
        candidates.length === 1 ? onDone() : setSavedKeys(new Set([...savedKeys, key])),
    });
  }

  function saveChosen() {
    const savedOn = today();
    const saved = chosen.map(({ file, card }) => ({ file, card, savedOn }));
    const saving = saveCustomCards(saved).then((outcome) => {
      setFull(outcome === 'full');
      if (outcome === 'full') return undefined;
      onDone();
      return words.cardsSaved(chosen.map(({ card }) => card.name));
    });
    save(saving);
  }

  if (shown === undefined) return null;
  const clash = clashes.get(shown.key);
  const replaced = custom.find(({ id }) => id === shown.card.id);
  return (
    <section className={cards.asking} aria-labelledby={title}>
      <h3 ref={heading} id={title} className={cards.heading} tabIndex={-1}>
        {candidates.length === 1
          ? words.cardFor(shown.card.name)
          : words.cardCount(candidates.length)}
      </h3>
      {candidates.length > 1 && (
        <CandidateList
          candidates={candidates}
          shown={shown}
          chosen={chosen}
          clashes={clashes}
          onShow={show}
          onChoose={(key, isChosen) => {
            const next = new Set(deselected);
            if (isChosen) next.delete(key);
            else next.add(key);
            setDeselected(next);
          }}
        />
      )}
      {clash && <Message kind="error" {...clash} />}
      {!clash && replaced && <Message kind="note" what={words.replacesCard(replaced.name)} />}
      {isFull && (
        <div role="alert">
          <Message kind="error" {...words.storageFull} />
        </div>
      )}
      <div className={controls.actions}>
        {chosen.length > 0 && (
          <Button look="main" onClick={saveChosen}>
            {candidates.length === 1 ? words.saveCard : words.saveCards(chosen.length)}
          </Button>
        )}
        <Button onClick={() => editCard(shown)}>{words.editFirst}</Button>
        <Button onClick={() => void downloadJson(shown.card.id, shown.file)}>
          {candidates.length === 1 ? words.exportCard : words.exportNamed(shown.card.name)}
        </Button>
        <Button onClick={() => void downloadMarkdown(shown.card.id, shown.file)}>
          {candidates.length === 1 ? words.exportAsMarkdown : words.exportMarkdown(shown.card.name)}
        </Button>
        <Button onClick={onDone}>{words.discard}</Button>
      </div>
      <div className={styles.columns}>
        <ReportView
          key={shown.key}
          candidate={shown}
          onAssign={(roles) => onAssign(shown, roles)}
          onOpen={(entry) => editCard(shown, entry)}
        />
        <CardPreview key={shown.key} card={shown.card} />
      </div>
    </section>
  );
}

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly chosen: readonly Candidate[];
  /** Why a card can't be saved, by its key. */
  readonly clashes: ReadonlyMap<string, ClashMessage | undefined>;
  readonly onShow: (key: string) => void;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Lists several imported cards, to choose which to save and which to preview. */
function CandidateList(props: CandidateListProps) {
  const { candidates, shown, chosen, clashes, onShow, onChoose } = props;
  return (
    <ul className={controls.list}>
      {candidates.map((candidate) => {
        const { key, card, from } = candidate;
        const clash = clashes.get(key);
        return (
          <li
            key={key}
            className={`${controls.row} ${styles.row}`}
            data-shown={candidate === shown}
          >
            <label className={controls.check}>
              <input
                type="checkbox"
                checked={chosen.includes(candidate)}
                disabled={clash !== undefined && !chosen.includes(candidate)}
                onChange={({ target }) => onChoose(key, target.checked)}
              />
              <span>{words.saveNamed(<bdi className={controls.strong}>{card.name}</bdi>)}</span>
            </label>
            <span className={controls.soft}>
              {clash === undefined ? <bdi>{words.fromFile(from)}</bdi> : words.cannotBeSaved}
            </span>
            {candidate === shown ? (
              <span className={controls.soft}>{words.shownBelow}</span>
            ) : (
              <Button onClick={() => onShow(key)}>{words.show(card.name)}</Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
