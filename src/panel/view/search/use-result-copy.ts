import { type MouseEvent, useRef } from 'react';
import type { Line } from '../../../core/card/line';
import { ownSaying, saferSaying } from '../../../core/copy/saying';
import type { FoundLine } from '../../../core/search/found';
import { standingOf } from '../../../core/trust/standing';
import { mindingOf } from '../copy/minding';
import { useCopySaying } from '../copy/use-copy-saying';
import { usePanelContext } from '../panel-context';

/** Copies what a result gives the rep, or with Alt the other wording of it. */
export function useResultCopy(line: Line, wording: FoundLine['wording']) {
  const { today, announce } = usePanelContext();
  const { shown, copy } = useCopySaying();
  const words = useRef<HTMLElement>(null);
  const standing = standingOf(line.review, today);
  const safer = saferSaying(line);

  function run(event: MouseEvent, other: boolean) {
    if (line.isPrivate) {
      announce('Private: not for customers, so it is not copied.');
      return;
    }
    const isSafer = safer !== undefined && (wording === 'safer') !== other;
    void copy(isSafer ? safer : ownSaying(line), {
      withShift: event.shiftKey,
      minding: isSafer ? ['safer wording'] : mindingOf(line.use, standing),
      words: () => words.current,
    });
  }

  return { shown, run, words, standing, safer };
}
