import { type MouseEvent, useMemo } from 'react';
import { plainText } from '../../../core/card/inline';
import { answerIn, type Group } from '../../../core/card/part';
import type { PartContent } from '../../../core/copy/part-content';
import { copyOfPart, sayingsFor } from '../../../core/copy/part-copy';
import { standingOf } from '../../../core/trust/standing';
import { partWords } from '../copy/part-words';
import { useCopy } from '../copy/use-copy';
import { useWish } from '../copy/use-copy-saying';
import { usePanelContext } from '../panel-context';

/** Copies the whole answer to an objection, in the words that hold: half an answer is a concession. */
export function useAnswerCopy(objection: Group) {
  const { today } = usePanelContext();
  const { shown, run: copy } = useCopy();
  const wishFor = useWish();
  const lines = answerIn(objection);
  const sayings = useMemo(() => sayingsFor(answerIn(objection)), [objection]);
  // Of one answer in the words that hold nothing is left to warn of.
  const doubts = lines.filter(({ id }) => sayings.some((saying) => saying.id === id));
  const standing = doubts.map(({ review }) => standingOf(review, today)).find((s) => s !== 'fine');

  function run(event: MouseEvent): void {
    const content: PartContent = { kind: 'passages', passages: [{ lines }] };
    const copied = copyOfPart(content, wishFor(event.shiftKey));
    if (copied === undefined) return;
    void copy({
      clip: copied.clip,
      spoken: sayings.map(({ text }) => plainText(text)).join(' '),
      ids: copied.ids,
      minding: partWords(copied),
    });
  }

  return { shown, run, sayings, standing: standing ?? 'fine' } as const;
}
