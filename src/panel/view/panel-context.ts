import { createContext, useContext } from 'react';
import type { Pack } from '../../core/card/battlecard';
import type { PersonaId } from '../../core/card/emphasis';
import type { IsoDate } from '../../core/card/line';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { Copying } from './copy/copying';
import type { SheetKind } from './help/use-sheet';
import type { PanelActions } from './panel-props';

/** What every line needs and no part in between cares about. */
export interface PanelContext {
  readonly pack: Pack;
  readonly persona: PersonaId;
  readonly today: IsoDate;
  /** How far each card was scrolled, in px. Lives as long as the panel. */
  readonly places: Map<string, number>;
  /** The lines whose findings stood open when the panel last showed this card on this deal. */
  readonly open: readonly string[];
  readonly keepOpen: (line: string, isOpen: boolean) => void;
  /** Looks at a card by hand, or at the list of all. */
  readonly browse: PanelActions['browse'];
  /** The card is looked at outside the panel, where there is no list of cards and no deal. */
  readonly isPreview?: true;
  /** The settings that an admin's policy has fixed. */
  readonly managed?: EffectiveSettings['managed'] | undefined;
  readonly showSheet: (kind: SheetKind) => void;
  readonly openSearch: () => void;
  readonly copying: Copying;
  readonly copy: PanelActions['copy'];
  /** Speaks through the panel's one live region. */
  readonly announce: (words: string) => void;
}

const Context = createContext<PanelContext | undefined>(undefined);

/** Hands the context to everything below it. */
export const PanelContextProvider = Context.Provider;

export function usePanelContext(): PanelContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('A line was drawn outside the panel');
  return context;
}
