import type { CardPurpose } from '../card/card';

/** The names of a card's rival, for matching. */
export interface RivalNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The names and aliases that are everyday words, as in "Monday, 12 May". */
  readonly commonWords?: readonly string[] | undefined;
  /** Makes the card a general one, which never matches. */
  readonly purpose?: CardPurpose | undefined;
}

/** Returns the names that only one card can have. A general card's aliases aren't a competitor's names. */
export function claimedNames(card: Omit<RivalNames, 'id' | 'commonWords'>): readonly string[] {
  const { name, aliases, purpose } = card;
  return purpose ? [name] : [name, ...aliases];
}

/** A name that one org uses for a rival, confirmed by a rep: "Dagstar" means Dagster. */
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
  /** The name isn't on the card: a rep confirmed it for this org. */
  readonly isConfirmed?: true;
  /** The harmless remark with the name: "incumbent" in "Dagster (incumbent)". */
  readonly qualifier?: string;
}

/** A rival that has no card. */
export interface UnknownRival {
  readonly kind: 'unknown';
  readonly value: string;
  /** Cards with similar names. They're offered, never shown as a match. */
  readonly suggestions: readonly string[];
  /** It's what the customer has or does instead of buying: "In-house", an alias of the no-decision card. */
  readonly isStatusQuo?: true;
}

/** A rival in a field. */
export type Rival = KnownRival | UnknownRival;
