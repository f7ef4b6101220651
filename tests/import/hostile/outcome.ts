/** What came of a hostile file, as it is sent from one process to the other. */
export interface Outcome {
  readonly name: string;
  /** The time the processor spent on it, in ms: other work on the machine does not count. */
  readonly took: number;
  /** How long the text was. */
  readonly length: number;
  /** The number of cards, the reason of a refusal, or what was thrown. */
  readonly came:
    | { readonly kind: 'imported'; readonly cards: number }
    | { readonly kind: 'refused'; readonly reason: string; readonly says: string }
    | { readonly kind: 'threw'; readonly error: string };
  /** Where the cards break the schema or the report does not fit its card. */
  readonly faults: readonly string[];
}
