import { type MouseEvent, useRef, useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { askingWords, warningsOf } from '../../card-view/line/status';
import { useCopyLine } from '../../card-view/line/use-copy';
import type { Line } from '../../core/card/line';
import { ownSaying, saferSaying } from '../../core/copy/saying';
import type { FoundLine } from '../../core/search/found';
import { isRisky, standingOf } from '../../core/trust/standing';
import { useEscape } from '../../ui/use-escape';

/** Copies what a result gives the rep, or with Alt the other wording of it. */
export function useResultCopy(line: Line, wording: FoundLine['wording']) {
  const { today, announce, copying } = useCardContext();
  const [isAsking, setAsking] = useState(false);
  const { shown, copy } = useCopyLine();
  useEscape(() => setAsking(false), isAsking);
  const words = useRef<HTMLElement>(null);
  const standing = standingOf(line.review, today);
  const safer = saferSaying(line);
  const asks =
    standing !== 'fine' && isRisky(line.review)
      ? `${askingWords(line.review, standing)}. Copy again to use it anyway.`
      : undefined;

  function run(event: MouseEvent, other: boolean) {
    if (line.isPrivate) {
      announce('Private: not for customers, so it is not copied.');
      return;
    }
    const isSafer = safer !== undefined && (wording === 'safer') !== other;
    // Where other words are there, taking these took a key of its own.
    const mustAsk = copying.guard && asks !== undefined && safer === undefined && !isAsking;
    setAsking(mustAsk);
    if (mustAsk) {
      announce(asks);
      return;
    }
    void copy(isSafer ? safer : ownSaying(line), {
      withShift: event.shiftKey,
      warnings: isSafer ? ['safer wording'] : warningsOf(line.use, standing),
      words: () => words.current,
    });
  }

  return { shown, run, words, standing, safer, asks: isAsking ? asks : undefined };
}
