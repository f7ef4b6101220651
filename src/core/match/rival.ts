/** A rival's names, as the matcher needs them. */
export interface RivalNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One rival that a field names. */
export type Rival =
  | {
      readonly kind: 'known';
      readonly cardId: string;
      /** The text in the field, as it stood there. */
      readonly value: string;
      /** The card's name or alias that matched. */
      readonly alias: string;
      /** What stood beside the name and was set aside: "incumbent" in "Dagster (incumbent)". */
      readonly qualifier?: string;
    }
  | {
      readonly kind: 'unknown';
      readonly value: string;
      /** Cards whose names come close: offered, never shown as a match. */
      readonly suggestions: readonly string[];
    };
