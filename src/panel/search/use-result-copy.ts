import { type MouseEvent, useMemo, useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { askingWords, SAFER, warningsOf } from '../../card-view/line/status';
import { useCopy, useCopyLine, useCopyOptions } from '../../card-view/line/use-copy';
import { partWords } from '../../card-view/parts/part';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import type { PartContent } from '../../core/copy/part-content';
import { copyOfPart, wordingsToCopy } from '../../core/copy/part-copy';
import { originalWording, saferWording } from '../../core/copy/wording';
import type { FoundLine } from '../../core/search/found';
import { isRisky, statusOf } from '../../core/trust/line-status';
import { useEscape } from '../../ui/use-escape';
import { copyAgain, viewOnly } from './words';

/** Copies a result's wording, or with Alt its other one. */
export function useResultCopy(line: Line, wording: FoundLine['wording']) {
  const { today, announce, guard } = useCardContext();
  const [isAsking, setAsking] = useState(false);
  const { shown, copy } = useCopyLine();
  useEscape(() => setAsking(false), isAsking);
  const status = statusOf(line.review, today);
  const safer = saferWording(line);
  const asks =
    status !== 'fine' && isRisky(line.review)
      ? copyAgain(askingWords(line.review, status))
      : undefined;

  function run(event: MouseEvent, other: boolean) {
    if (line.isPrivate) {
      announce(viewOnly);
      return;
    }
    const isSafer = safer !== undefined && (wording === 'safer') !== other;
    // Where there's a safer wording, Alt is enough to show that the original is meant.
    const mustAsk = guard && asks !== undefined && safer === undefined && !isAsking;
    setAsking(mustAsk);
    if (mustAsk) {
      announce(asks);
      return;
    }
    void copy(isSafer ? safer : originalWording(line), {
      withShift: event.shiftKey,
      ...(isSafer ? SAFER : { warnings: warningsOf(line.use, status) }),
    });
  }

  return { shown, run, status, safer, asks: isAsking ? asks : undefined };
}

/** Copies the whole answer to an objection, in safer wordings where there are some: half of it could read as a concession. */
export function useAnswerCopy(answer: readonly Line[]) {
  const { today } = useCardContext();
  const { shown, run: copy } = useCopy();
  const optionsFor = useCopyOptions();
  const wordings = useMemo(() => wordingsToCopy(answer), [answer]);
  // A line that is copied in its safer wording needs no warning.
  const own = answer.filter(({ id }) => wordings.some((wording) => wording.id === id));
  const status = own.map(({ review }) => statusOf(review, today)).find((s) => s !== 'fine');

  function run(event: MouseEvent): void {
    const content: PartContent = { kind: 'passages', passages: [{ lines: answer }] };
    const copied = copyOfPart(content, optionsFor(event.shiftKey));
    if (copied === undefined) return;
    void copy({
      clip: copied.clip,
      spoken: wordings.map(({ text }) => plainText(text)).join(' '),
      ids: copied.ids,
      ...partWords(copied),
    });
  }

  return { shown, run, wordings, status: status ?? 'fine' } as const;
}
