import type { Card } from '../card/card';
import type { Deal, FieldSource, FieldValues, Reading } from '../deal/reading';
import type { Vendor } from '../deal/record';

/**
 * The tab beside the panel, as the panel knows it.
 * - `no-crm`: the active tab is not a page of a CRM we know
 * - `connecting`: a CRM page that hasn't answered yet
 * - `needs-reload`: a CRM page whose reader is missing or outdated, as after an install or update
 * - `live`: the page answers; `reading` is what it said last
 */
export type Connection =
  | { readonly kind: 'no-crm' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'needs-reload'; readonly vendor: Vendor }
  | { readonly kind: 'live'; readonly reading: Reading };

/** The field names the card's rival. */
export interface FieldWhy {
  readonly kind: 'field';
  readonly field: FieldSource;
  /** The field's texts; they may also name other rivals. */
  readonly values: readonly string[];
  /** The text among them that names this rival. */
  readonly value: string;
  /** The name or alias that matched. */
  readonly alias: string;
  /** The name was confirmed by a rep for the deal's org. */
  readonly isConfirmed?: true;
  readonly qualifier?: string;
}

/** The card was picked by hand. */
export interface PickedWhy {
  readonly kind: 'picked';
  /** What the page said when the rep picked a card. */
  readonly because:
    | 'empty'
    | 'placeholder'
    | 'further'
    | 'not-on-page'
    | 'no-permission'
    | 'unknown'
    | 'ambiguous'
    | 'doubtful'
    | 'editing';
  /** The field whose text the pick is for, if there is one. */
  readonly field?: FieldSource;
  /** The text that the pick is for, if there is one. */
  readonly value?: string;
  /** The text can be confirmed as a name of this card for the whole org. */
  readonly isConfirmable?: true;
}

/** Why this card is on screen. */
export type Why = FieldWhy | PickedWhy;

/** One rival of the deal, shown as a tab if there are several. */
export type RivalTab =
  | {
      readonly kind: 'card';
      /** Stable while the field says the same. */
      readonly key: string;
      readonly label: string;
      readonly card: Card;
      readonly why: Why;
    }
  | {
      readonly kind: 'unknown';
      readonly key: string;
      readonly label: string;
      readonly suggestions: readonly Card[];
      /** The label can be confirmed as a name of a card for the whole org. */
      readonly isConfirmable: boolean;
    };

/** What one field on the page says, with the cards that its names match. */
export interface FieldMatch extends FieldValues {
  readonly cards: readonly Card[];
}

/** A field of lower rank that names a rival while the best one names nobody: offered, never used. */
export interface Offer extends FieldMatch {
  /** The key of a pick; it contains the text. */
  readonly pickKey: string;
}

/** An absence on which the rep can pick a card. */
interface Pickable {
  readonly deal: Deal;
  /** The key of such a pick. */
  readonly pickKey: string;
}

/** Everything the panel can show: one component per kind, nothing else. */
export type Screen =
  | Exclude<Connection, { kind: 'live' }>
  | { readonly kind: 'not-a-deal'; readonly vendor: Vendor }
  | {
      readonly kind: 'unidentified';
      readonly vendor: Vendor;
      /** The preview's title. */
      readonly name?: string;
      /** What the preview shows: offered, and never remembered. */
      readonly sources: readonly FieldMatch[];
    }
  | { readonly kind: 'loading'; readonly deal: Deal }
  | ({
      readonly kind: 'field-missing';
      readonly lookedFor: readonly string[];
      /** The names come from the settings, and no others are looked for. */
      readonly isConfigured: boolean;
    } & Pickable)
  | ({
      readonly kind: 'field-empty';
      readonly field: FieldSource;
      /** Text that stands for "no name", such as "None". */
      readonly placeholder?: string;
      /** What other fields name, the best field first. */
      readonly offers: readonly Offer[];
    } & Pickable)
  | ({ readonly kind: 'no-permission'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'editing'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'ambiguous'; readonly sources: readonly FieldMatch[] } & Pickable)
  | ({
      readonly kind: 'doubtful';
      /** The cards that the text would bring up, were it this deal's. */
      readonly suggestions: readonly Card[];
    } & FieldValues &
      Pickable)
  | RivalsScreen
  | BrowsingScreen;

/** The deal names one rival or several, or the rep has picked a card. */
export interface RivalsScreen {
  readonly kind: 'rivals';
  readonly deal: Deal;
  /** The field with the names; absent when the card was picked and no field was read. */
  readonly field?: FieldSource;
  /** Why the values are those of an earlier reading: the field is being edited or isn't shown right now. */
  readonly staleReason?: 'editing' | 'out-of-sight';
  readonly tabs: readonly RivalTab[];
  /** The tab in front: one of `tabs`. */
  readonly active: RivalTab;
  readonly persona?: string;
  /** What was being read on the active tab: the id of a line or a part. */
  readonly place?: string;
  /** The lines of the active card whose details are open. */
  readonly open?: readonly string[];
  /** The ids of the active card's lines that were copied on this deal. */
  readonly copied?: readonly string[];
}

/** The rep browses cards. What is open here isn't the deal's card and is never shown as one. */
export interface BrowsingScreen {
  readonly kind: 'browsing';
  /** The open card; without one, all are listed. */
  readonly card?: Card;
  /** The deal that is open in the tab, which the card isn't about. */
  readonly beside?: Deal;
  readonly persona?: string;
}

/** Returns the card on screen, whether it is the deal's or browsed. */
export function cardOn(screen: Screen): Card | undefined {
  if (screen.kind === 'browsing') return screen.card;
  return screen.kind === 'rivals' && screen.active.kind === 'card' ? screen.active.card : undefined;
}

/** Returns the deal that a screen is about, if any. */
export function dealOf(screen: Screen): Deal | undefined {
  return 'deal' in screen ? screen.deal : undefined;
}
