import type { Battlecard } from '../card/battlecard';
import type { Deal, FieldSource, FieldValues } from '../deal/reading';
import type { Vendor } from '../deal/record';

/** Why this card is on screen. */
export type Why =
  | {
      readonly kind: 'field';
      readonly field: FieldSource;
      readonly value: string;
      readonly alias: string;
      readonly qualifier?: string;
    }
  | {
      readonly kind: 'picked';
      /** What the page said, for which the rep picked a card by hand. */
      readonly because:
        | 'empty'
        | 'placeholder'
        | 'not-on-page'
        | 'unknown'
        | 'ambiguous'
        | 'doubtful'
        | 'editing';
      /** The text in the field, where it held one. */
      readonly value?: string;
    };

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
    };

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
  | { readonly kind: 'loading'; readonly deal: Deal }
  | ({ readonly kind: 'field-missing'; readonly lookedFor: readonly string[] } & Pickable)
  | ({
      readonly kind: 'field-empty';
      readonly field: FieldSource;
      /** Text that stands for "no name", such as "None". */
      readonly placeholder?: string;
    } & Pickable)
  | ({ readonly kind: 'editing'; readonly field: FieldSource } & Pickable)
  | ({ readonly kind: 'ambiguous'; readonly sources: readonly FieldValues[] } & Pickable)
  | ({
      readonly kind: 'doubtful';
      /** The cards that the text would bring up, were it this deal's. */
      readonly suggestions: readonly Battlecard[];
    } & FieldValues &
      Pickable)
  | {
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
    };

/** The deal a screen is about, if it is about one. */
export function dealOf(screen: Screen): Deal | undefined {
  return 'deal' in screen ? screen.deal : undefined;
}
