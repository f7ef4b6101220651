/** A rival's names, as the matcher needs them. */
export interface RivalNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The names among these that are everyday words, as in "Monday, 12 May". */
  readonly commonWords?: readonly string[];
}

/** A name that people of one org use for a rival, confirmed by a rep: "Dagstar" is Dagster here. */
export interface OrgAlias {
  /** The field's text when the name was confirmed. */
  readonly value: string;
  readonly cardId: string;
}

/** A rival that has a card. */
export interface KnownRival {
  readonly kind: 'known';
  readonly cardId: string;
  /** The field's text. */
  readonly value: string;
  /** The name that matched: the card's own, one of its aliases, or one that was confirmed. */
  readonly alias: string;
  /** The name isn't the card's own: a rep confirmed it for this org. */
  readonly isConfirmed?: true;
  /** The harmless remark beside the name: "incumbent" in "Dagster (incumbent)". */
  readonly qualifier?: string;
}

/** A rival that has no card. */
export interface UnknownRival {
  readonly kind: 'unknown';
  readonly value: string;
  /** Cards whose names come close: offered, never shown as a match. */
  readonly suggestions: readonly string[];
}

/** One rival that a field names. */
export type Rival = KnownRival | UnknownRival;
