import type { Card } from '../card/card';
import type { NameIndex } from '../match/name-index';
import type { Settings } from '../settings/settings';

/** What a decision needs besides the facts: all cards, the settings, and the confirmed names. */
export interface Library {
  readonly cards: ReadonlyMap<string, Card>;
  /** Finds a card by name; includes the names confirmed in the deal's org and the ignored values. */
  readonly names: NameIndex;
  readonly personas: ReadonlySet<string>;
  /** The fields that the settings name; if there are none for a CRM, common names are used. */
  readonly fields: Settings['fields'];
}

/** Returns the card of an id from the index. Throws if there is none, because the index is built from the cards. */
export function cardOf(id: string, library: Library): Card {
  const card = library.cards.get(id);
  if (card === undefined) throw new Error(`No card "${id}" for a name in the index`);
  return card;
}

/** Returns the cards of these ids, each once. */
export function cardsOf(ids: readonly string[], library: Library): readonly Card[] {
  return [...new Set(ids)].map((id) => cardOf(id, library));
}
