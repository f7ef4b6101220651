import { createContext, type ReactNode, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { CardContext } from '../../card-view/line/card-context';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { Snapshots } from '../../core/changes/snapshot';
import type { CopyForm } from '../../core/copy/form';
import type { Recall } from '../../core/recall/recall';
import type { Screen } from '../../core/screen/screen';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { PanelStore } from '../state/panel-store';

/** What only the browser or the storage does, not the panel. */
type OwnActions =
  | keyof StoreApi<unknown>
  | 'notify'
  | 'connect'
  | 'learn'
  | 'offerUpdate'
  | 'follow'
  | 'keepUnmatched';

/** Everything that the rep can do in the panel. */
export interface PanelActions extends Omit<PanelStore, OwnActions> {
  readonly copy: CardContext['copy'];
  /** Reloads the page next to the panel. */
  reloadPage(): void;
  /** Opens the settings in a new tab. */
  openSettings(): void;
}

/** What the panel draws. Plain values, so that tests can draw every state. */
export interface PanelProps {
  readonly screen: Screen;
  readonly pack: Pack;
  readonly cards: readonly Card[];
  /** Today's date, for the age of reviews. */
  readonly today: IsoDate;
  readonly actions: PanelActions;
  /** The form of copies. */
  readonly form: CopyForm;
  /** Whether copying a risky line asks for its wording first. */
  readonly guard: boolean;
  /** The settings that an admin's policy sets; the panel doesn't offer to change them. */
  readonly managed?: EffectiveSettings['managed'] | undefined;
  /** Whether anything is remembered about the open deal. */
  readonly isRemembered?: boolean;
  /** What was copied on the open deal and no longer holds. */
  readonly recalls: readonly Recall[];
  /** The rep's notes on lines, on the open deal or on browsed cards. */
  readonly notes?: string | undefined;
  /** What the rep has answered in fit checks on the open deal. */
  readonly fit?: string | undefined;
  /** What the rep has entered in calculators, on the open deal or on browsed cards. */
  readonly numbers?: string | undefined;
  /** The cards as they were last seen; undefined if they couldn't be read. */
  readonly seen?: Snapshots | undefined;
  /** An error to tell the rep about, shown in addition to the screen. */
  readonly notice?: string | undefined;
  /** Whether the browser has an update ready. */
  readonly hasUpdate?: boolean | undefined;
  /** Shown at the bottom. */
  readonly children?: ReactNode;
}

/** What components anywhere in the panel need. */
export interface PanelContext {
  readonly actions: PanelActions;
  /** How far each card was scrolled, in px. */
  readonly places: Map<string, number>;
  readonly openSearch: () => void;
  /** The settings that an admin's policy sets. */
  readonly managed: EffectiveSettings['managed'] | undefined;
}

const Context = createContext<PanelContext | undefined>(undefined);

/** Provides the panel's context to the components in it. */
export const PanelContextProvider = Context.Provider;

/** Returns the panel's context. Throws outside of the panel. */
export function usePanelContext(): PanelContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('usePanelContext must be used in the panel');
  return context;
}
