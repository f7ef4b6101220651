import shared from '../../card-view/findings.module.css';
import { useCardContext } from '../../card-view/line/card-context';
import { Confirmation, RefusedCopy } from '../../card-view/line/copy-outcome';
import { useCopy } from '../../card-view/line/use-copy';
import { holdOf } from '../../core/card/notice';
import { clipOf } from '../../core/copy/clip';
import { cleanDraft, type DraftFinding } from '../../core/text-check/my-draft';
import { Button } from '../../ui/button';
import styles from './text-check.module.css';
import * as words from './words';

interface CopyCleanProps {
  readonly text: string;
  readonly isStale: boolean;
  readonly findings: readonly DraftFinding[];
  /** The ids of the findings that the rep leaves as written. */
  readonly kept: ReadonlySet<string>;
  readonly privatePages: ReadonlySet<string>;
}

/** Copies a draft with the chosen fixes. The cards' wordings in it count as copied lines of their cards. */
export function CopyClean({ text, isStale, findings, kept, privatePages }: CopyCleanProps) {
  const { today, copying, askHold } = useCardContext();
  const { shown, run } = useCopy();
  const { clean, left } = cleanDraft(text, findings, kept);
  // Private links are left out here.
  const clip = clipOf([{ kind: 'text', text: clean }], { form: 'words', privatePages });
  const warnings = left > 0 ? [words.left(left)] : [];

  async function copy() {
    const used = findings.flatMap(({ id, card, fix }) =>
      card && fix?.wording !== undefined && !kept.has(id) ? { card, wording: fix.wording } : [],
    );
    const hold = used.map(({ card }) => holdOf(card, today)).find((each) => each !== undefined);
    if (hold && !(await askHold(hold))) return;
    const outcome = await run({ clip, spoken: clip.text, ids: [], warnings });
    if (outcome !== 'copied') return;
    for (const { card, wording } of used) copying.note([wording], card.id);
  }

  return (
    <div className={`${shared.foot} ${styles.foot}`}>
      <Button look="main" isDisabled={isStale} onClick={() => void copy()}>
        {words.copyClean}
      </Button>
      <p>{warnings}</p>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <RefusedCopy shown={shown} text={clip.text} />}
    </div>
  );
}
