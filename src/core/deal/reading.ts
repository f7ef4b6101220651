import type { RecordRef, Vendor } from './record';

/** The field that a value comes from. Shown to the rep as the reason for a card. */
export interface FieldSource {
  /** The field's label as the page shows it: "Primary Competitor". */
  readonly label: string;
  /** The field's API or internal name, if the page contains it. */
  readonly name?: string;
  /** The probe that found it, for "Why this card?" and diagnostics. */
  readonly probe: string;
}

/** The open deal, with its name if the page shows one. */
export interface Deal {
  readonly record: RecordRef;
  readonly name?: string;
}

/** A field that the open deal shows, for the user to choose as the competitor field. */
export interface ListedField {
  readonly label: string;
  /** API name or internal name, if the page contains it. */
  readonly name?: string;
  /** Its present values, shortened. */
  readonly values: readonly string[];
  /** Whether its name or label suggests competitors. */
  readonly isLikely: boolean;
}

/** A field's values, in the page's order. */
export interface FieldValues {
  readonly field: FieldSource;
  /** One text per element on the page. Each may contain several names. */
  readonly values: readonly string[];
}

/**
 * What the open page shows about the competitor, before any card is chosen.
 * - `not-a-deal`: the address isn't that of a deal
 * - `unidentified`: a preview shows a deal without its id; `name` is its title, and `sources` are its
 *   competitor fields, absent until they have settled
 * - `loading`: a deal is open, but its fields haven't appeared or settled yet
 * - `not-on-page`: the page has loaded without a competitor field
 * - `empty`: the field has no value
 * - `editing`: the field is being edited; `saved` is the last value before that
 * - `ambiguous`: the page shows the field more than once, with different values
 * - `out-of-sight`: the field was read on this deal before but isn't shown now, for example because another
 *   tab of the record is open; `saved` is its last value
 * - `no-permission`: the field is on the page, but this user can't see its value
 * - `doubtful`: the page may be out of date, so the field's text may still be another deal's
 * - `named`: the field has text; `further` are lower-ranked fields with text, best first
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

/** Returns the record that a reading is about, if any. */
export function recordOf(reading: Reading): RecordRef | undefined {
  return 'deal' in reading ? reading.deal.record : undefined;
}
