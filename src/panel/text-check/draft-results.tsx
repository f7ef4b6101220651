import { type ReactNode, useState } from 'react';
import shared from '../../card-view/findings.module.css';
import { useCardContext } from '../../card-view/line/card-context';
import { Outcome } from '../../card-view/line/copy-outcome';
import { useCopy } from '../../card-view/line/use-copy';
import { holdOf } from '../../core/card/notice';
import { clipOf } from '../../core/copy/clip';
import { withoutDirectionControls } from '../../core/text/direction';
import { cleanDraft, type DraftFinding } from '../../core/text-check/my-draft';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { FindingList, MAX_SHOWN } from './finding-list';
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
  /** The ids of the findings that the rep leaves as written. */
  const [kept, setKept] = useState<readonly string[]>([]);
  return (
    <>
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
              <label className={shared.now}>
                <input
                  type="checkbox"
                  checked={!kept.includes(id)}
                  onChange={({ target }) =>
                    setKept([
                      ...kept.filter((each) => each !== id),
                      ...(target.checked ? [] : [id]),
                    ])
                  }
                />{' '}
                {fix.text === '' ? words.leaveOut : words.sayInstead(<Isolate>{fix.text}</Isolate>)}
              </label>
            )}
          </>
        )}
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
        <sup>{at + 1}</sup>
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

/** Copies a draft with the chosen fixes. The cards' wordings in it count as copied lines of their cards. */
function CopyClean({ text, isStale, findings, privatePages, kept }: CopyCleanProps) {
  const { today, copying, askHold } = useCardContext();
  const { shown, run } = useCopy();
  const { clean, left } = cleanDraft(text, findings, kept);
  const used = findings.flatMap(({ id, card, fix }) =>
    card && fix?.wording !== undefined && !kept.includes(id) ? { card, wording: fix.wording } : [],
  );
  // Private links are left out here.
  const clip = clipOf([{ kind: 'text', text: clean }], { form: 'words', privatePages });
  const notes = left > 0 ? [words.left(left)] : [];

  async function copy() {
    for (const card of new Set(used.map(({ card }) => card))) {
      const hold = holdOf(card, today);
      if (hold && !(await askHold(hold))) return;
    }
    const outcome = await run({ clip, spoken: clip.text, ids: [], warnings: [], notes });
    if (outcome === 'copied')
      for (const { card, wording } of used) copying.note([wording], card.id);
  }

  return (
    <div className={styles.foot}>
      <Button look={left === 0 ? 'main' : 'plain'} isDisabled={isStale} onClick={() => void copy()}>
        {words.copyClean(left)}
      </Button>
      <Outcome shown={shown} showsText />
    </div>
  );
}
