import { type ReactNode, useState } from 'react';
import styles from '../../card-view/findings.module.css';
import { withoutDirectionControls } from '../../core/text/direction';
import type { DraftFinding } from '../../core/text-check/my-draft';
import { Isolate } from '../../ui/text';
import { CopyClean } from './copy-clean';
import { FindingList, MAX_SHOWN } from './finding-list';
import own from './text-check.module.css';
import * as words from './words';

interface DraftResultsProps {
  readonly text: string;
  /** Whether the rep has changed the text since. */
  readonly isStale: boolean;
  readonly findings: readonly DraftFinding[];
  readonly privatePages: ReadonlySet<string>;
}

/** A draft with what isn't for customers marked, why, and what to say instead. */
export function DraftResults({ text, isStale, findings, privatePages }: DraftResultsProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());

  function keep(id: string, isKept: boolean) {
    const others = [...kept].filter((each) => each !== id);
    setKept(new Set(isKept ? [...others, id] : others));
  }

  const list = (
    <FindingList
      text={text}
      summary={words.problemCount(findings.length)}
      found={findings}
      titleOf={({ reason }, at) => `${at + 1}. ${words.reason[reason]}`}
      draw={({ id, reason, line, fix }) => (
        <>
          <p>
            {words.why[reason]} <Isolate>{line?.review.note ?? ''}</Isolate>
          </p>
          {fix && (
            <label className={styles.now}>
              <input
                type="checkbox"
                checked={!kept.has(id)}
                onChange={(event) => keep(id, !event.target.checked)}
              />{' '}
              {fix.text === '' ? words.leaveOut : words.sayInstead(<Isolate>{fix.text}</Isolate>)}
            </label>
          )}
        </>
      )}
    >
      {findings.length > 0 && (
        <section aria-label={words.marked}>
          <p className={own.draft} dir="auto">
            <MarkedDraft text={text} findings={findings.slice(0, MAX_SHOWN)} />
          </p>
        </section>
      )}
    </FindingList>
  );
  return (
    <>
      {list}
      {findings.length > 0 && <CopyClean {...{ text, isStale, findings, kept, privatePages }} />}
    </>
  );
}

/** The draft, with each finding marked and numbered. */
function MarkedDraft({ text, findings }: Pick<DraftResultsProps, 'text' | 'findings'>) {
  const pieces: ReactNode[] = [];
  let done = 0;
  const textTo = (end: number) => {
    const piece = withoutDirectionControls(text.slice(done, end));
    done = Math.max(done, end);
    return piece;
  };
  for (const [at, { id, start, end }] of findings.entries()) {
    pieces.push(
      textTo(start),
      <mark key={id}>
        {textTo(end)}
        <sup>{at + 1}</sup>
      </mark>,
    );
  }
  return [...pieces, textTo(text.length)];
}
