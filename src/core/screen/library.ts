import type { Battlecard } from '../card/battlecard';
import type { NameIndex } from '../match/name-index';
import type { Settings } from '../settings/settings';

/** All that a decision needs beside the facts: the cards, bundled and own, and what is set and confirmed. */
export interface Library {
  readonly cards: ReadonlyMap<string, Battlecard>;
  /** How to find a card by name, with what was confirmed in the deal's org and is ignored there. */
  readonly names: NameIndex;
  readonly personas: ReadonlySet<string>;
  /** The fields that the settings name; with none for a CRM, the common ones are looked for. */
  readonly fields: Settings['fields'];
}

/** The card of an id that the index gave. Throws where there is none: the index is ours. */
export function cardOf(id: string, library: Library): Battlecard {
  const card = library.cards.get(id);
  if (card === undefined) throw new Error(`No card "${id}" for a name in the index`);
  return card;
}

/** The cards of these ids, each once. */
export function cardsOf(ids: readonly string[], library: Library): readonly Battlecard[] {
  return [...new Set(ids)].map((id) => cardOf(id, library));
}
