import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ImportReport } from '../../content/import/result';
import { today } from '../../core/card/line';
import { linesOf } from '../../core/card/part';
import { saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import { Button } from '../../ui/button';
import { Disclosure, Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { downloadJson } from '../state/card-files';
import type { CardToEdit, Unsure } from '../state/card-to-edit';
import { usePack, usePage } from '../state/page-context';
import { cardFindings } from './card-findings';
import { CardPreview } from './card-preview';
import cards from './cards.module.css';
import { type Hole, holesOf } from './holes';
import styles from './import-review.module.css';
import { type ClashMessage, describeClash } from './name-clash';
import { omittedFrom, ReportView, UpdateReport } from './report-view';
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

/** Says what to review on each imported card, until the cards are saved or discarded. */
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
  function review({ key, file, report }: Candidate) {
    onEdit({
      kind: 'imported',
      file,
      unsure: unsureLines(report),
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
      return words.cardsSaved(chosen.length);
    });
    save(saving);
  }

  if (shown === undefined) return null;
  const { card, file, report } = shown;
  const clash = clashes.get(shown.key);
  const replaced = custom.find(({ id }) => id === card.id);
  const isOnly = candidates.length === 1;
  return (
    <section className={cards.asking} aria-labelledby={title}>
      <h3 ref={heading} id={title} className={cards.heading} tabIndex={-1}>
        {isOnly ? words.cardFor(card.name) : words.cardCount(candidates.length)}
      </h3>
      {!isOnly && (
        <CandidateList
          candidates={candidates}
          shown={shown}
          chosen={chosen}
          clashes={clashes}
          onShow={show}
          onReview={review}
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
      {report?.update && <UpdateReport update={report.update} />}
      {isOnly && <Tasks candidate={shown} />}
      {isFull && (
        <div role="alert">
          <Message kind="error" {...words.storageFull} />
        </div>
      )}
      <div className={controls.actions}>
        {isOnly && (
          <Button look="main" onClick={() => review(shown)}>
            {words.review}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button look={isOnly ? 'plain' : 'main'} onClick={saveChosen}>
            {isOnly ? words.saveCard : words.saveCards(chosen.length)}
          </Button>
        )}
        {clash && (
          <Button
            label={words.exportNamed(card.name)}
            onClick={() => void downloadJson(card.id, file)}
          >
            {words.exportIt}
          </Button>
        )}
        <Button onClick={onDone}>{words.discard}</Button>
      </div>
      <Disclosure title={words.details(report ? omittedFrom(report).length : 0)}>
        <div className={styles.columns} data-has-report={report !== undefined}>
          {report && (
            <ReportView
              key={shown.key}
              candidate={shown}
              report={report}
              onAssign={(roles) => onAssign(shown, roles)}
            />
          )}
          <CardPreview key={`${shown.key} card`} card={card} />
        </div>
      </Disclosure>
    </section>
  );
}

/** Says what to review on a card before reps see it. */
function Tasks({ candidate }: { readonly candidate: Candidate }) {
  const { file, card, report, from } = candidate;
  const pack = usePack();
  const tasks = useMemo(() => {
    const findings = cardFindings(file, { pack, today: today() });
    const holes = holesOf(file, card, findings);
    const all = [...findings.byEntry.values(), findings.others].flat();
    const count = (kind: Hole['kind']) => holes.find((hole) => hole.kind === kind)?.count ?? 0;
    return words.tasks({
      errors: all.filter(({ isError }) => isError).length,
      secret: count('secret'),
      unfilled: count('unfilled'),
      unsure: unsureLines(report).size,
    });
  }, [file, card, report, pack]);
  return (
    <>
      <p className={controls.soft}>
        {words.about(linesOf(card).length, from, [card.name, ...card.aliases])}
      </p>
      <p>{tasks}</p>
    </>
  );
}

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly chosen: readonly Candidate[];
  /** Why a card can't be saved, by its key. */
  readonly clashes: ReadonlyMap<string, ClashMessage | undefined>;
  readonly onShow: (key: string) => void;
  readonly onReview: (candidate: Candidate) => void;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Lists several imported cards, to choose which to save, to review, and to show below. */
function CandidateList(props: CandidateListProps) {
  const { candidates, shown, chosen, clashes, onShow, onReview, onChoose } = props;
  return (
    <ul className={controls.list}>
      {candidates.map((candidate) => {
        const { key, card } = candidate;
        const clash = clashes.get(key);
        return (
          <li key={key} className={cards.card} data-shown={candidate === shown}>
            <label className={controls.check}>
              <input
                type="checkbox"
                checked={chosen.includes(candidate)}
                disabled={clash !== undefined && !chosen.includes(candidate)}
                onChange={({ target }) => onChoose(key, target.checked)}
              />
              <span>{words.saveNamed(<bdi className={controls.strong}>{card.name}</bdi>)}</span>
            </label>
            {clash !== undefined && <p className={controls.soft}>{words.cannotBeSaved}</p>}
            <Tasks candidate={candidate} />
            <div className={controls.actions}>
              <Button onClick={() => onReview(candidate)}>{words.reviewNamed(card.name)}</Button>
              {candidate === shown ? (
                <span className={controls.soft}>{words.shownBelow}</span>
              ) : (
                <Button onClick={() => onShow(key)}>{words.show(card.name)}</Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
