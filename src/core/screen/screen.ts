import type { Card } from '../card/card';
import type { Deal, FieldSource, FieldValues, Reading } from '../deal/reading';
import type { Vendor } from '../deal/record';

/**
 * The state of the active tab.
 * - `no-crm`: not a page of a supported CRM
 * - `connecting`: a CRM page that hasn't answered yet
 * - `needs-reload`: a CRM page whose reader is missing or outdated, as after an install or update
 * - `live`: a CRM page that answers; `reading` is its latest
 */
export type Connection =
  | { readonly kind: 'no-crm' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'needs-reload'; readonly vendor: Vendor }
  | { readonly kind: 'live'; readonly reading: Reading };

/** The card is shown because a field names its rival. */
export interface FieldWhy {
  readonly kind: 'field';
  readonly field: FieldSource;
  /** All the field's values, which may also name other rivals. */
  readonly values: readonly string[];
  /** The value that names this rival. */
  readonly value: string;
  /** The name or alias that matched. */
  readonly alias: string;
  /** A rep confirmed the name for the deal's org. */
  readonly isConfirmed?: true;
  readonly qualifier?: string;
}

/** The card is shown because the rep picked it. */
export interface PickedWhy {
  readonly kind: 'picked';
  /** What the page showed when the rep picked the card. */
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
  /** The field that the card was picked for, if any. */
  readonly field?: FieldSource;
  /** The value that the card was picked for, if any. */
  readonly value?: string;
  /** The value can be confirmed as a name for this card in the whole org. */
  readonly isConfirmable?: true;
}

/** Why this card is on screen. */
export type Why = FieldWhy | PickedWhy;

/** One rival of the deal, shown as a tab if there are several. */
export type RivalTab =
  | {
      readonly kind: 'card';
      /** Stays the same as long as the field's text does. */
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
      /** Offered because no card is about this name. */
      readonly generalCards: readonly Card[];
      /** The label is what the customer has or does instead of buying: "In-house". */
      readonly isStatusQuo?: true;
      /** The label can be confirmed as a name for a card in the whole org. */
      readonly isConfirmable: boolean;
    };

/** A field's values with the cards that its names match. */
export interface FieldMatch extends FieldValues {
  readonly cards: readonly Card[];
}

/** A lower-ranked field that names a rival when the best one names nobody. Offered, never used by itself. */
export interface Offer extends FieldMatch {
  /** The key under which a pick is stored; it contains the field's text. */
  readonly pickKey: string;
}

/** A screen without a card, on which the rep can pick one. */
interface Pickable {
  readonly deal: Deal;
  /** The key under which the pick is stored. */
  readonly pickKey: string;
}

/** Everything the panel can show. */
export type Screen =
  | Exclude<Connection, { kind: 'live' }>
  | { readonly kind: 'not-a-deal'; readonly vendor: Vendor }
  | {
      readonly kind: 'unidentified';
      readonly vendor: Vendor;
      /** The preview's title. */
      readonly name?: string;
      /** The fields in the preview. Their cards are offered, and a choice isn't stored. */
      readonly sources: readonly FieldMatch[];
    }
  | { readonly kind: 'loading'; readonly deal: Deal }
  | ({
      readonly kind: 'field-missing';
      readonly lookedFor: readonly string[];
      /** The field names come from the settings, so the default names aren't tried. */
      readonly isConfigured: boolean;
    } & Pickable)
  | ({
      readonly kind: 'field-empty';
      readonly field: FieldSource;
      /** A value that names no rival, such as "None" or "In-house". */
      readonly placeholder?: string;
      /** Other fields that name a rival, best first. */
      readonly offers: readonly Offer[];
      /** Offered because there's no rival to match. */
      readonly generalCards: readonly Card[];
    } & Pickable)
  | ({ readonly kind: 'no-permission'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'editing'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'ambiguous'; readonly sources: readonly FieldMatch[] } & Pickable)
  | ({
      readonly kind: 'doubtful';
      /** The cards that the values match, if they belong to this deal. */
      readonly suggestions: readonly Card[];
    } & FieldValues &
      Pickable)
  | RivalsScreen
  | BrowsingScreen;

/** The deal has one or more rivals, or the rep has picked a card. */
export interface RivalsScreen {
  readonly kind: 'rivals';
  readonly deal: Deal;
  /** The field with the names. Absent if the card was picked and no field was read. */
  readonly field?: FieldSource;
  /** Why the values are those of an earlier reading: the field is being edited or isn't shown right now. */
  readonly staleReason?: 'editing' | 'out-of-sight';
  readonly tabs: readonly RivalTab[];
  /** The selected tab: one of `tabs`. */
  readonly active: RivalTab;
  readonly persona?: string;
  /** Where the rep stopped reading on the active tab: the id of a line or a section. */
  readonly place?: string;
  /** The ids of the active card's lines whose details are open. */
  readonly open?: readonly string[];
  /** The ids of the active card's lines that were copied on this deal. */
  readonly copied?: readonly string[];
}

/** The rep browses cards. The open card isn't the deal's and is never presented as such. */
export interface BrowsingScreen {
  readonly kind: 'browsing';
  /** The open card. If absent, all cards are listed. */
  readonly card?: Card;
  /** The deal open in the tab. */
  readonly openDeal?: Deal;
  readonly persona?: string;
}

/** Returns the card on screen, whether it's the deal's or a browsed one. */
export function cardOn(screen: Screen): Card | undefined {
  if (screen.kind === 'browsing') return screen.card;
  return screen.kind === 'rivals' && screen.active.kind === 'card' ? screen.active.card : undefined;
}

/** Returns the names in the deal's field that no card has, even if the rep picked one for them. */
export function unmatchedNames({ tabs }: Pick<RivalsScreen, 'tabs'>): readonly string[] {
  return tabs.flatMap((tab) => {
    if (tab.kind === 'unknown') return tab.isStatusQuo ? [] : tab.label;
    const { why } = tab;
    return (why.kind === 'picked' && why.because === 'unknown' && why.value) || [];
  });
}

/** Returns the deal a screen is about, if any. */
export function dealOf(screen: Screen): Deal | undefined {
  return 'deal' in screen ? screen.deal : undefined;
}
