import type { ReactNode } from 'react';
import type { Screen } from '../../../core/screen/screen';
import { cardOn } from '../trust/card-on';
import { NotToSaySheet } from '../trust/not-to-say-sheet';
import { HelpSheet } from './help-sheet';
import type { SheetKind } from './use-sheet';

interface SheetsProps {
  readonly sheet: SheetKind | undefined;
  readonly screen: Screen;
  readonly onClose: () => void;
  readonly onOpenSettings: () => void;
  /** The panel's voice: out of earshot unless it stands in the sheet, for all else is inert then. */
  readonly voice: ReactNode;
}

/** What lies over the panel, if anything does. */
export function Sheets({ sheet, screen, onClose, onOpenSettings, voice }: SheetsProps) {
  const card = cardOn(screen);
  if (sheet === 'help') {
    return (
      <HelpSheet onClose={onClose} onOpenSettings={onOpenSettings}>
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
