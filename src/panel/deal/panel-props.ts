import { createContext, type ReactNode, useContext } from 'react';
import type { CardContext } from '../../card-view/line/card-context';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { Snapshot, Snapshots } from '../../core/changes/snapshot';
import type { CopyForm } from '../../core/copy/form';
import type { RecordRef } from '../../core/deal/record';
import type { Recall } from '../../core/recall/recall';
import type { EntryKind } from '../../core/screen/memory';
import type { Screen } from '../../core/screen/screen';
import type { EffectiveSettings } from '../../core/settings/settings';

/** Everything that the rep can do in the panel. */
export interface PanelActions {
  /** @param persona Its id; undefined for everyone. */
  choosePersona(persona: string | undefined): void;
  /** @param key The key of the competitor's tab. */
  chooseRival(key: string): void;
  /**
   * Picks a card for this deal.
   * @param key The key of the tab without a card, or the screen's `pickKey`.
   */
  pickCard(key: string, cardId: string): void;
  /** Undoes a pick. */
  unpickCard(key: string): void;
  /**
   * Confirms that a name means this card on every deal of the org.
   * @param value The text in the field.
   */
  confirmName(value: string, cardId: string): void;
  /**
   * Undoes such a confirmation.
   * @param value The name that was confirmed.
   * @param shown The text in the field that matched the name.
   */
  unconfirmName(value: string, shown: string): void;
  /**
   * Opens a card that isn't the deal's.
   * @param cardId Its id; without one, all cards are listed.
   */
  browse(cardId?: string): void;
  /** Goes back to the active tab's screen. */
  stopBrowsing(): void;
  /**
   * Saves what is being read on a competitor's tab.
   * @param record The deal, which may not be the open one any more.
   * @param place The id of a line or section; undefined at the top of the card.
   */
  keepPlace(record: RecordRef, tab: string, place: string | undefined): void;
  /** Saves whether a line's details are open on this deal. */
  keepOpen(cardId: string, line: string, isOpen: boolean): void;
  /** Removes what is remembered about the open deal. */
  forgetDeal(): void;
  /** Sets the form of every copy from now on. */
  chooseForm(form: CopyForm): void;
  /**
   * Saves which lines of a card were copied on a deal, by id.
   * @param deal Its `recordKey`. It may not be the open deal any more.
   */
  noteCopied(deal: string, cardId: string, lines: readonly string[]): void;
  /**
   * Saves what the rep has entered: notes on lines, answers in fit checks, or numbers in calculators.
   * @param deal A `recordKey`, or `BROWSED`. It may not be the open deal any more.
   * @param entry As the feature writes it; undefined removes it.
   */
  keepEntry(deal: string, kind: EntryKind, entry: string | undefined): void;
  /** Hides recalls of the open deal until their lines change again. */
  dismissRecalls(recalls: readonly Pick<Recall, 'copied' | 'state'>[]): void;
  /** Saves a card as the rep saw it. */
  keepSeen(cardId: string, snapshot: Snapshot): void;
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
