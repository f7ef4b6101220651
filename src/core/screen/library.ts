import type { Card, CardPurpose } from '../card/card';
import type { NameIndex } from '../match/name-index';
import type { Settings } from '../settings/settings';

/** What choosing a screen needs besides the reading: all cards, the settings, and the confirmed names. */
export interface Library {
  readonly cards: ReadonlyMap<string, Card>;
  /** Finds a card by name; includes the names confirmed in the deal's org and the ignored values. */
  readonly names: NameIndex;
  readonly personas: ReadonlySet<string>;
  /** The competitor fields from the settings. If a CRM has none, the default field names are used. */
  readonly fields: Settings['fields'];
}

/** Returns the card for an id from the index. Throws if it's missing, which would be a bug. */
export function cardOf(id: string, library: Library): Card {
  const card = library.cards.get(id);
  if (card === undefined) throw new Error(`No card "${id}" for a name in the index`);
  return card;
}

/** Returns the cards for these ids, without duplicates. */
export function cardsOf(ids: readonly string[], library: Library): readonly Card[] {
  return [...new Set(ids)].map((id) => cardOf(id, library));
}

/** Returns the general cards for these purposes, in their order. */
export function generalCards(
  purposes: readonly CardPurpose[],
  { cards }: Library,
): readonly Card[] {
  return purposes.flatMap((purpose) =>
    [...cards.values()].filter((card) => card.purpose === purpose),
  );
}
