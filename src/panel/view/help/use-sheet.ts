import { useCallback, useRef, useState } from 'react';
import { recordKey } from '../../../core/deal/record';
import type { Screen } from '../../../core/screen/screen';

/** What can lie over the panel. */
export type SheetKind = 'help' | 'not-to-say';

/** The card on screen and the deal it is for, as one text; nothing where no card is. */
function cardOnScreen(screen: Screen): string | undefined {
  if (screen.kind === 'browsing') return screen.card?.id;
  return screen.kind === 'rivals'
    ? `${recordKey(screen.deal.record)} ${screen.active.key}`
    : undefined;
}

interface Open {
  readonly kind: SheetKind;
  readonly about: string | undefined;
}

/**
 * Which sheet lies over the panel. One that is about a card goes with its card: it must not outlast
 * the deal.
 */
export function useSheet(screen: Screen) {
  const [open, setOpen] = useState<Open>();
  const about = cardOnScreen(screen);
  const latest = useRef(about);
  latest.current = about;
  const show = useCallback((kind: SheetKind) => setOpen({ kind, about: latest.current }), []);
  const close = useCallback(() => setOpen(undefined), []);
  const isStale = open !== undefined && open.kind !== 'help' && open.about !== about;
  // What is gone stays gone, also when the same card comes back.
  if (isStale) setOpen(undefined);
  return { sheet: isStale ? undefined : open?.kind, show, close };
}
