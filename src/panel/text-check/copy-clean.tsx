import { CardContextProvider, useCardContext } from '../../card-view/line/card-context';
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
export function CopyClean(props: CopyCleanProps) {
  const context = useCardContext();
  const { today, copying } = context;
  const used = props.findings.flatMap(({ id, card, fix }) =>
    card && fix?.wording !== undefined && !props.kept.has(id) ? { card, id: fix.wording } : [],
  );
  const cards = [...new Set(used.map(({ card }) => card))];
  const scoped = {
    ...context,
    copying: {
      ...copying,
      hold: cards.map((card) => holdOf(card, today)).find((hold) => hold !== undefined),
      note: () => {
        for (const card of cards) {
          const ids = used.flatMap((each) => (each.card === card ? each.id : []));
          copying.note(ids, card.id);
        }
      },
    },
  };
  return (
    <CardContextProvider value={scoped}>
      <CleanButton {...props} hasLines={used.length > 0} />
    </CardContextProvider>
  );
}

function CleanButton(props: CopyCleanProps & { readonly hasLines: boolean }) {
  const { text, isStale, findings, kept, privatePages, hasLines } = props;
  const { shown, run } = useCopy();
  const fixed = findings.filter(({ id, fix }) => fix && !kept.has(id));
  const isFixed = new Set(fixed);
  const sentences = fixed.flatMap(({ fix }) => (fix?.kind === 'sentence' ? fix : []));
  const left = findings.filter(
    (each) =>
      !isFixed.has(each) &&
      each.reason !== 'link' &&
      !sentences.some(({ start, end }) => each.start >= start && each.end <= end),
  ).length;
  // Private links are left out here.
  const clean = [{ kind: 'text', text: cleanDraft(text, fixed) }] as const;
  const clip = clipOf(clean, { form: 'words', privatePages });
  const warnings = left > 0 ? [words.leftInCopy(left)] : [];
  return (
    <div className={styles.foot}>
      <Button
        look="main"
        isDisabled={isStale}
        // A draft is one thing, however many lines are in it.
        onClick={() =>
          void run({ clip, spoken: clip.text, ids: hasLines ? ['draft'] : [], warnings })
        }
      >
        {words.copyClean}
      </Button>
      <p className={styles.note}>{words.copyHint(findings.length - left, left)}</p>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <RefusedCopy shown={shown} text={clip.text} />}
    </div>
  );
}
