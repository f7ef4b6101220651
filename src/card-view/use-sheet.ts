import { useCallback, useRef, useState } from 'react';
import type { SheetKind } from './line/card-context';

interface Open {
  readonly kind: SheetKind;
  readonly about: string | undefined;
}

/**
 * Provides which sheet is open. One that is about a card closes with its card, because it must not
 * outlast the deal.
 *
 * @param about The card on screen and the deal it is for, as one text; nothing if there is no card.
 */
export function useSheet(about: string | undefined) {
  const [open, setOpen] = useState<Open>();
  const latest = useRef(about);
  latest.current = about;
  const show = useCallback((kind: SheetKind) => setOpen({ kind, about: latest.current }), []);
  const close = useCallback(() => setOpen(undefined), []);
  const isStale = open !== undefined && open.kind !== 'help' && open.about !== about;
  // What is gone stays gone, also when the same card comes back.
  if (isStale) setOpen(undefined);
  return { sheet: isStale ? undefined : open?.kind, show, close };
}
