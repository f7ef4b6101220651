import { type ReactNode, useState } from 'react';
import shared from '../../card-view/findings.module.css';
import { clipOf } from '../../core/copy/clip';
import { withoutDirectionControls } from '../../core/text/direction';
import { cleanDraft, type DraftFinding } from '../../core/text-check/my-draft';
import { Isolate } from '../../ui/text';
import { CopyTogether, FindingList, MAX_SHOWN } from './finding-list';
import styles from './text-check.module.css';
import * as words from './words';

interface DraftResultsProps {
  readonly text: string;
  /** Whether the rep has changed the text since. */
  readonly isStale: boolean;
  readonly findings: readonly DraftFinding[];
  readonly privatePages: ReadonlySet<string>;
}

/** A draft with what isn't for customers marked, why, and what to say instead. */
export function DraftResults(props: DraftResultsProps) {
  const { text, findings } = props;
  /** The ids of the fixes that the rep doesn't want. */
  const [kept, setKept] = useState<readonly string[]>([]);
  return (
    <>
      <FindingList
        text={text}
        summary={words.problemCount(findings.length)}
        found={findings}
        titleOf={({ reason }, at) => `${at + 1}. ${words.reason[reason]}`}
        draw={({ id, reason, line, fix }) => {
          const first = findings.findIndex((each) => each.fix?.id === fix?.id);
          return (
            <>
              <p>
                {words.why[reason]} <Isolate>{line?.review.note ?? ''}</Isolate>
              </p>
              {fix && findings[first]?.id !== id && (
                <p className={shared.now}>{words.sameChoice(first + 1)}</p>
              )}
              {fix && findings[first]?.id === id && (
                <label className={shared.now}>
                  <input
                    type="checkbox"
                    checked={!kept.includes(fix.id)}
                    onChange={({ target }) =>
                      setKept([
                        ...kept.filter((each) => each !== fix.id),
                        ...(target.checked ? [] : [fix.id]),
                      ])
                    }
                  />{' '}
                  {fix.text === ''
                    ? words.leaveOut
                    : words.sayInstead(<Isolate>{fix.text}</Isolate>)}
                </label>
              )}
            </>
          );
        }}
      >
        {findings.length > 0 && <MarkedDraft text={text} findings={findings.slice(0, MAX_SHOWN)} />}
      </FindingList>
      {findings.length > 0 && <CopyClean {...props} kept={kept} />}
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
        <sup>[{at + 1}]</sup>
      </mark>,
    );
  }
  return (
    <section className={styles.draft} aria-label={words.marked} dir="auto">
      {pieces}
      {textTo(text.length)}
    </section>
  );
}

interface CopyCleanProps extends DraftResultsProps {
  readonly kept: readonly string[];
}

/** Copies a draft with the chosen fixes. */
function CopyClean({ text, isStale, findings, privatePages, kept }: CopyCleanProps) {
  const { clean, left } = cleanDraft(text, findings, kept);
  const used = findings.flatMap(({ card, fix }) =>
    card && fix?.wording !== undefined && !kept.includes(fix.id) ? { card, id: fix.wording } : [],
  );
  return (
    <CopyTogether
      // Private links are left out here.
      clip={clipOf([{ kind: 'text', text: clean }], { form: 'words', privatePages })}
      used={used}
      warnings={left > 0 ? [words.left(left)] : []}
      look={left === 0 ? 'main' : 'plain'}
      isDisabled={isStale || clean.trim() === ''}
      hasPreview
    >
      {words.copyClean(left)}
    </CopyTogether>
  );
}
