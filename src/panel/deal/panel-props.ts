import { createContext, useContext } from 'react';
import type { CardContext } from '../../card-view/line/card-context';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { CopyForm } from '../../core/copy/form';
import type { RecordRef } from '../../core/deal/record';
import type { Screen } from '../../core/screen/screen';
import type { EffectiveSettings } from '../../core/settings/settings';

/** Everything a rep can do in the panel. */
export interface PanelActions {
  /** @param persona Its id, or nothing for everyone. */
  choosePersona(persona: string | undefined): void;
  /** @param key The key of the rival's tab. */
  chooseRival(key: string): void;
  /**
   * Picks a card by hand for this deal.
   * @param key The key of the unknown rival's tab, or the screen's `pickKey`.
   */
  pickCard(key: string, cardId: string): void;
  /** Takes a pick back. */
  unpickCard(key: string): void;
  /**
   * Confirms that a text means this card wherever the deal's org writes it.
   * @param value As it stands in the field.
   */
  confirmName(value: string, cardId: string): void;
  /**
   * Takes such a confirmation back.
   * @param value The name that was confirmed.
   * @param shown The text in the field for which the card is on screen.
   */
  unconfirmName(value: string, shown: string): void;
  /**
   * Looks at a card that is not the deal's.
   * @param cardId Its id; none lists all cards.
   */
  browse(cardId?: string): void;
  /** Goes back to what the tab says. */
  stopBrowsing(): void;
  /**
   * Remembers what is being read on a rival's tab. The deal is said, for it may have changed since.
   * @param place The id of a line or a part; nothing at the top of the card.
   */
  keepPlace(record: RecordRef, tab: string, place: string | undefined): void;
  /** Remembers whether a line's findings stand open on this deal. */
  keepOpen(cardId: string, line: string, isOpen: boolean): void;
  /** Makes every copy from now on into this form. */
  chooseForm(form: CopyForm): void;
  /** Remembers on this deal what was copied of a card: ids of lines. */
  noteCopied(cardId: string, lines: readonly string[]): void;
  readonly copy: CardContext['copy'];
  /** Loads the page beside the panel again. */
  reloadPage(): void;
  /** Opens the settings in a tab of their own. */
  openSettings(): void;
}

/** What the panel draws: values only, so that every state can be drawn in a test. */
export interface PanelProps {
  readonly screen: Screen;
  readonly pack: Pack;
  readonly cards: readonly Card[];
  /** Today, for the age of reviews. */
  readonly today: IsoDate;
  readonly actions: PanelActions;
  /** What a copy is made into. */
  readonly form: CopyForm;
  /** Whether a disputed line asks which wording is meant before it is copied. */
  readonly guard: boolean;
  /** The settings that an admin's policy has fixed, and that the panel does not offer to change. */
  readonly managed?: EffectiveSettings['managed'] | undefined;
  /** Something that went wrong beside the screen and that the rep should know of. */
  readonly notice?: string | undefined;
}

/** What a screen needs on which the rep can choose a card by hand. */
export type ByHand = Pick<PanelProps, 'cards' | 'actions'>;

/** The screen that a component draws, by its kind. */
export interface OfKind<Kind extends Screen['kind']> {
  readonly screen: Extract<Screen, { kind: Kind }>;
}

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
