import { type ReactNode, useEffect, useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { withoutDirectionControls } from '../../core/text/direction';
import type { DraftFinding } from '../../core/text-check/my-draft';
import { Isolate } from '../../ui/text';
import { CopyClean } from './copy-clean';
import { Quote } from './said-results';
import styles from './text-check.module.css';
import * as words from './words';

/** More would take the panel too long to draw, and the rep to read. A clean copy has all fixes. */
const MAX_SHOWN = 50;

interface DraftResultsProps {
  readonly text: string;
  /** Whether the rep has changed the text since. */
  readonly isStale: boolean;
  readonly findings: readonly DraftFinding[];
  readonly privatePages: ReadonlySet<string>;
}

/** A draft with what isn't for customers marked, why, and what to say instead. */
export function DraftResults({ text, isStale, findings, privatePages }: DraftResultsProps) {
  const { announce } = useCardContext();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const summary = findings.length > 0 ? words.problemCount(findings.length) : words.nothingWrong;
  useEffect(() => announce(summary), [announce, summary]);

  const shown = findings.slice(0, MAX_SHOWN);

  function keep(id: string, isKept: boolean) {
    const others = [...kept].filter((each) => each !== id);
    setKept(new Set(isKept ? [...others, id] : others));
  }

  return (
    <>
      <p className={styles.summary}>{summary}</p>
      {findings.length > 0 && (
        <>
          <section aria-label={words.marked}>
            <p className={styles.draft} dir="auto">
              <MarkedDraft text={text} findings={shown} />
            </p>
          </section>
          <ol className={styles.list}>
            {shown.map((finding, at) => (
              <li key={finding.id}>
                <FindingView
                  number={at + 1}
                  finding={finding}
                  text={text.slice(finding.start, finding.end)}
                  isFixed={!kept.has(finding.id)}
                  onFix={(isFixed) => keep(finding.id, !isFixed)}
                />
              </li>
            ))}
          </ol>
          {findings.length > MAX_SHOWN && <p>{words.onlyFirst(MAX_SHOWN)}</p>}
          <CopyClean {...{ text, isStale, findings, kept, privatePages }} />
        </>
      )}
    </>
  );
}

/** The draft, with each finding marked and numbered. */
function MarkedDraft({ text, findings }: Pick<DraftResultsProps, 'text' | 'findings'>) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [at, { id, start, end }] of findings.entries()) {
    pieces.push(withoutDirectionControls(text.slice(done, Math.max(done, start))));
    const found = text.slice(Math.max(done, start), Math.max(done, end));
    pieces.push(
      <mark key={id}>
        {withoutDirectionControls(found)}
        <sup>{at + 1}</sup>
      </mark>,
    );
    done = Math.max(done, end);
  }
  return [...pieces, withoutDirectionControls(text.slice(done))];
}

interface FindingViewProps {
  readonly number: number;
  readonly finding: DraftFinding;
  readonly text: string;
  readonly isFixed: boolean;
  readonly onFix: (isFixed: boolean) => void;
}

function FindingView({ number, finding, text, isFixed, onFix }: FindingViewProps) {
  const { reason, card, line, fix } = finding;
  const note = line?.review.note ?? '';
  return (
    <>
      <p className={styles.note}>
        <b className={styles.reason}>
          {number}. {words.reason[reason]}
        </b>
        {card && (
          <>
            {' '}
            · <Isolate>{card.name}</Isolate>
          </>
        )}
      </p>
      <Quote text={text} />
      <p>
        {words.why[reason]} <Isolate>{note}</Isolate>
      </p>
      {fix && (
        <label className={styles.fix}>
          <input
            type="checkbox"
            checked={isFixed}
            onChange={(event) => onFix(event.target.checked)}
          />
          <span>
            {fix.text === '' ? (
              words.leaveOut
            ) : (
              <>
                {words.sayInstead} <Isolate>{fix.text}</Isolate>
              </>
            )}
          </span>
        </label>
      )}
    </>
  );
}
