import { createContext, useContext } from 'react';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { PanelActions } from './panel-props';

/** What parts of the panel need wherever they stand. */
export interface PanelContext {
  readonly browse: PanelActions['browse'];
  /** How far each card was scrolled, in px. */
  readonly places: Map<string, number>;
  readonly openSearch: () => void;
  /** The settings that an admin's policy sets. */
  readonly managed: EffectiveSettings['managed'] | undefined;
}

const Context = createContext<PanelContext | undefined>(undefined);

/** Provides the context to everything below it. */
export const PanelContextProvider = Context.Provider;

/** Returns the panel's context. Throws outside of the panel. */
export function usePanelContext(): PanelContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('A part of the panel was drawn outside of it');
  return context;
}
