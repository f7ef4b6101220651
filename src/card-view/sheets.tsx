import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Card } from '../core/card/card';
import { HelpSheet } from './help-sheet';
import type { SheetKind } from './line/card-context';
import { NotToSaySheet } from './trust/not-to-say-sheet';

interface SheetsProps {
  readonly sheet: SheetKind | undefined;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly onClose: () => void;
  /** Where the help leads, if anywhere. */
  readonly helpLinks?: ReactNode;
  /** The live region: it must be inside an open sheet, because everything else is inert then. */
  readonly voice: ReactNode;
}

/** The sheet that covers the page, if one is open. */
export function Sheets({ sheet, card, onClose, helpLinks, voice }: SheetsProps) {
  if (sheet === 'help') {
    return (
      <HelpSheet onClose={onClose} links={helpLinks}>
        {voice}
      </HelpSheet>
    );
  }
  if (sheet === 'not-to-say' && card) {
    return (
      <NotToSaySheet card={card} onClose={onClose}>
        {voice}
      </NotToSaySheet>
    );
  }
  return voice;
}

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
