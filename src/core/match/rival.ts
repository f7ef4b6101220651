/** A rival's names, as the matcher needs them. */
export interface RivalNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The names among these that are everyday words, as in "Monday, 12 May". */
  readonly commonWords?: readonly string[];
}

/** A rival that has a card. */
export interface KnownRival {
  readonly kind: 'known';
  readonly cardId: string;
  /** The text in the field, as it stood there. */
  readonly value: string;
  /** The name that matched: the card's own, one of its aliases, or one that was confirmed. */
  readonly alias: string;
  /** The name is none of the card's own: a rep has confirmed it for this org. */
  readonly isConfirmed?: true;
  /** The harmless remark beside the name: "incumbent" in "Dagster (incumbent)". */
  readonly qualifier?: string;
}

/** A rival that no card is about. */
export interface UnknownRival {
  readonly kind: 'unknown';
  readonly value: string;
  /** Cards whose names come close: offered, never shown as a match. */
  readonly suggestions: readonly string[];
}

/** One rival that a field names. */
export type Rival = KnownRival | UnknownRival;
