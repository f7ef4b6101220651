import type { Battlecard } from '../card/battlecard';
import type { Deal, FieldSource, FieldValues } from '../deal/reading';
import type { Vendor } from '../deal/record';

/** The card stands for a name in the field. */
export interface FieldWhy {
  readonly kind: 'field';
  readonly field: FieldSource;
  /** The field's texts as they stand there; they may name other rivals too. */
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
  /** What the page said, for which the rep picked a card. */
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
  /** The field whose text the pick is for, where there is one. */
  readonly field?: FieldSource;
  /** The text that the pick is for, where there is one. */
  readonly value?: string;
  /** The text may be confirmed as a name of this card for the whole org. */
  readonly isConfirmable?: true;
}

/** Why this card is on screen. */
export type Why = FieldWhy | PickedWhy;

/** One rival of the deal; several stand side by side as tabs. */
export type RivalTab =
  | {
      readonly kind: 'card';
      /** Stable for as long as the field says the same. */
      readonly key: string;
      readonly label: string;
      readonly card: Battlecard;
      readonly why: Why;
    }
  | {
      readonly kind: 'unknown';
      readonly key: string;
      readonly label: string;
      readonly suggestions: readonly Battlecard[];
      /** The label may be confirmed as a name of a card for the whole org. */
      readonly isConfirmable: boolean;
    };

/** What one place on the page says, with the cards that its names would bring up. */
export interface Claim extends FieldValues {
  readonly cards: readonly Battlecard[];
}

/** A field of lower rank that names a rival where the best one names nobody: offered, never taken. */
export interface Offer extends Claim {
  /** Under which a pick is remembered; names the text. */
  readonly pickKey: string;
}

/** An absence in which the rep can pick a card by hand. */
interface Pickable {
  readonly deal: Deal;
  /** Under which such a pick is remembered. */
  readonly pickKey: string;
}

/** Everything the panel can show: one component per kind, nothing else. */
export type Screen =
  | { readonly kind: 'no-crm' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'needs-reload'; readonly vendor: Vendor }
  | { readonly kind: 'not-a-deal'; readonly vendor: Vendor }
  | {
      readonly kind: 'unidentified';
      readonly vendor: Vendor;
      /** The preview's title. */
      readonly name?: string;
      /** What the preview shows: offered, and remembered for no deal. */
      readonly sources: readonly Claim[];
    }
  | { readonly kind: 'loading'; readonly deal: Deal }
  | ({
      readonly kind: 'field-missing';
      readonly lookedFor: readonly string[];
      /** The names are those of the settings, and no others are looked for. */
      readonly isConfigured: boolean;
    } & Pickable)
  | ({
      readonly kind: 'field-empty';
      readonly field: FieldSource;
      /** Text that stands for "no name", such as "None". */
      readonly placeholder?: string;
      /** What other fields name, best field first. */
      readonly offers: readonly Offer[];
    } & Pickable)
  | ({ readonly kind: 'no-permission'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'editing'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'ambiguous'; readonly sources: readonly Claim[] } & Pickable)
  | ({
      readonly kind: 'doubtful';
      /** The cards that the text would bring up, were it this deal's. */
      readonly suggestions: readonly Battlecard[];
    } & FieldValues &
      Pickable)
  | RivalsScreen
  | BrowsingScreen;

/** The deal names one rival or several, or the rep has picked a card. */
export interface RivalsScreen {
  readonly kind: 'rivals';
  readonly deal: Deal;
  /** Where the names stand; absent when the card was picked and no field was read. */
  readonly field?: FieldSource;
  /** The values are the last ones read: the field is open for editing, or not shown now. */
  readonly held?: 'editing' | 'out-of-sight';
  readonly tabs: readonly RivalTab[];
  /** The tab in front: one of `tabs`. */
  readonly active: RivalTab;
  readonly persona?: string;
  /** What was being read on the active tab: the id of a line or a part. */
  readonly place?: string;
  /** The lines of the active card whose findings stand open. */
  readonly open?: readonly string[];
  /** What was copied of the active card on this deal: ids of lines. */
  readonly copied?: readonly string[];
}

/** Cards are looked at by hand. Whatever is open here is not the deal's, and never says it is. */
export interface BrowsingScreen {
  readonly kind: 'browsing';
  /** The card that is open; without one, all are listed. */
  readonly card?: Battlecard;
  /** The deal that is open in the tab, which the card is not about. */
  readonly beside?: Deal;
  readonly persona?: string;
}

/** Returns the card on screen, whether it is the deal's or browsed. */
export function cardOn(screen: Screen): Battlecard | undefined {
  if (screen.kind === 'browsing') return screen.card;
  return screen.kind === 'rivals' && screen.active.kind === 'card' ? screen.active.card : undefined;
}

/** Returns the deal a screen is about, if it is about one. */
export function dealOf(screen: Screen): Deal | undefined {
  return 'deal' in screen ? screen.deal : undefined;
}
