import { type MouseEvent, useMemo } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { useCopy, useCopyOptions } from '../../card-view/line/use-copy';
import { partWords } from '../../card-view/parts/part';
import { plainText } from '../../core/card/inline';
import { answerIn, type Group } from '../../core/card/part';
import type { PartContent } from '../../core/copy/part-content';
import { copyOfPart, sayingsFor } from '../../core/copy/part-copy';
import { standingOf } from '../../core/trust/standing';

/** Copies the whole answer to an objection, in the words that hold: half an answer is a concession. */
export function useAnswerCopy(objection: Group) {
  const { today } = useCardContext();
  const { shown, run: copy } = useCopy();
  const optionsFor = useCopyOptions();
  const lines = answerIn(objection);
  const sayings = useMemo(() => sayingsFor(answerIn(objection)), [objection]);
  // Of one answer in the words that hold nothing is left to warn of.
  const doubts = lines.filter(({ id }) => sayings.some((saying) => saying.id === id));
  const standing = doubts.map(({ review }) => standingOf(review, today)).find((s) => s !== 'fine');

  function run(event: MouseEvent): void {
    const content: PartContent = { kind: 'passages', passages: [{ lines }] };
    const copied = copyOfPart(content, optionsFor(event.shiftKey));
    if (copied === undefined) return;
    void copy({
      clip: copied.clip,
      spoken: sayings.map(({ text }) => plainText(text)).join(' '),
      ids: copied.ids,
      warnings: partWords(copied),
    });
  }

  return { shown, run, sayings, standing: standing ?? 'fine' } as const;
}
