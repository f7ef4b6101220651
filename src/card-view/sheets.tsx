import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { Card } from '../core/card/card';
import { HelpSheet } from './help-sheet';
import type { SheetKind } from './line/card-context';
import { NotToSaySheet } from './trust/not-to-say-sheet';

/** Needs a library of its own. */
const ChangesSheet = lazy(() =>
  import('./trust/changes-sheet').then((sheet) => ({ default: sheet.ChangesSheet })),
);

interface SheetsProps {
  readonly sheet: SheetKind | undefined;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly onClose: () => void;
  /** Links in the help, if there are any. */
  readonly helpLinks?: ReactNode;
  /** What the help says about the open deal, if anything. */
  readonly helpDeal?: ReactNode;
  /** Must be inside an open sheet, because everything else is inert then. */
  readonly liveRegion: ReactNode;
}

/** The sheet that covers the page, if one is open. */
export function Sheets({ sheet, card, onClose, helpLinks, helpDeal, liveRegion }: SheetsProps) {
  if (sheet === 'help') {
    return (
      <HelpSheet onClose={onClose} links={helpLinks} deal={helpDeal}>
        {liveRegion}
      </HelpSheet>
    );
  }
  if ((sheet === 'changes' || sheet === 'not-to-say') && card) {
    const CardSheet = sheet === 'changes' ? ChangesSheet : NotToSaySheet;
    return (
      <Suspense fallback={liveRegion}>
        <CardSheet card={card} onClose={onClose}>
          {liveRegion}
        </CardSheet>
      </Suspense>
    );
  }
  return liveRegion;
}

interface Open {
  readonly kind: SheetKind;
  readonly about: string | undefined;
}

/**
 * Provides which sheet is open. A sheet closes when what it is about changes.
 *
 * @param subjectOf Returns a text that identifies what is on screen, as far as a sheet depends on it.
 */
export function useSheet(subjectOf: (kind: SheetKind) => string | undefined) {
  const [open, setOpen] = useState<Open>();
  const latest = useRef(subjectOf);
  latest.current = subjectOf;
  const show = useCallback((kind: SheetKind) => setOpen({ kind, about: latest.current(kind) }), []);
  const close = useCallback(() => setOpen(undefined), []);
  const isStale = open !== undefined && open.about !== subjectOf(open.kind);
  // It stays closed even if the same card is shown again.
  if (isStale) setOpen(undefined);
  return { sheet: isStale ? undefined : open?.kind, show, close };
}
