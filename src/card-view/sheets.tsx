import type { ReactNode } from 'react';
import type { Battlecard } from '../core/card/battlecard';
import { HelpSheet } from './help/help-sheet';
import type { SheetKind } from './line/card-context';
import { NotToSaySheet } from './trust/not-to-say-sheet';

interface SheetsProps {
  readonly sheet: SheetKind | undefined;
  /** The card on screen, if there is one. */
  readonly card: Battlecard | undefined;
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
