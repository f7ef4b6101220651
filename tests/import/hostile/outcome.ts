/** The outcome of importing a hostile file, as sent between processes. */
export interface Outcome {
  readonly name: string;
  /** CPU time in ms, which excludes other work on the machine. */
  readonly took: number;
  /** The length of the text. */
  readonly length: number;
  /** The number of cards, the reason for rejecting it, or the error. */
  readonly came:
    | { readonly kind: 'imported'; readonly cards: number }
    | { readonly kind: 'refused'; readonly reason: string; readonly says: string }
    | { readonly kind: 'threw'; readonly error: string };
  /** Schema errors, and differences between the report and its card. */
  readonly faults: readonly string[];
}
