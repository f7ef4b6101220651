import type { RecordRef, Vendor } from './record';

/** Where on the page a value stood. Shown to the rep as the reason for a card. */
export interface FieldSource {
  /** The field's label as the page shows it: "Primary Competitor". */
  readonly label: string;
  /** The field's API or internal name, where the page tells it. */
  readonly name?: string;
  /** Which probe found it; a stable name for "why this card?" and diagnostics. */
  readonly probe: string;
}

/** The deal that is open, with its name where the page shows one. */
export interface Deal {
  readonly record: RecordRef;
  readonly name?: string;
}

/** One field's values, in the page's order. */
export interface FieldValues {
  readonly field: FieldSource;
  /** One text for each separate element that the page shows; each may still hold several names. */
  readonly values: readonly string[];
}

/**
 * What the open page says about the competitor: a fact, not yet a decision.
 * - `not-a-deal`: the address names no deal
 * - `unidentified`: a preview shows a deal and doesn't say which; `name` is its title, and `sources`
 *   is what its field holds, left out until that has settled
 * - `loading`: a deal is open and its fields are not there yet, or not settled
 * - `not-on-page`: the page is there and shows no competitor field
 * - `empty`: the field is there and holds nothing
 * - `editing`: the field is open for editing; `saved` is the last value seen before
 * - `ambiguous`: the page shows the field more than once with different values
 * - `out-of-sight`: the field was read on this deal before and is not shown at the moment, as
 *   when another tab of the record is open; `saved` is what it said
 * - `no-permission`: the field is there and its value is kept from this user
 * - `doubtful`: the field holds text that may still be another deal's, because the page may not have
 *   been updated yet
 * - `named`: the field holds text; `further` are the filled fields of lower rank, best first
 */
export type Reading =
  | { readonly kind: 'not-a-deal'; readonly vendor: Vendor }
  | {
      readonly kind: 'unidentified';
      readonly vendor: Vendor;
      readonly name?: string;
      readonly sources?: readonly FieldValues[];
    }
  | { readonly kind: 'loading'; readonly deal: Deal }
  | { readonly kind: 'not-on-page'; readonly deal: Deal }
  | { readonly kind: 'empty'; readonly deal: Deal; readonly field: FieldSource }
  | {
      readonly kind: 'editing';
      readonly deal: Deal;
      readonly field: FieldSource;
      readonly saved?: FieldValues;
    }
  | { readonly kind: 'out-of-sight'; readonly deal: Deal; readonly saved: FieldValues }
  | { readonly kind: 'no-permission'; readonly deal: Deal; readonly field: FieldSource }
  | ({ readonly kind: 'doubtful'; readonly deal: Deal } & FieldValues)
  | { readonly kind: 'ambiguous'; readonly deal: Deal; readonly sources: readonly FieldValues[] }
  | ({
      readonly kind: 'named';
      readonly deal: Deal;
      readonly further?: readonly FieldValues[];
    } & FieldValues);

/** A reading of an open deal. */
export type DealReading = Extract<Reading, { readonly deal: Deal }>;

/** The record a reading is about, if it is about one. */
export function recordOf(reading: Reading): RecordRef | undefined {
  return 'deal' in reading ? reading.deal.record : undefined;
}
