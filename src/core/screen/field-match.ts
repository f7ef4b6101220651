import type { FieldValues } from '../deal/reading';
import { matchRivals } from '../match/match';
import { cardsOf, type Library } from './library';
import { stateKey } from './memory';
import type { FieldMatch, Offer } from './screen';

/** The maximum number of lower-ranked fields offered. */
const MAX_OFFERS = 3;

/** Returns a field's values with the cards that its names match exactly. */
export function matchField({ field, values }: FieldValues, library: Library): FieldMatch {
  const ids = matchRivals(values, library.names).flatMap((rival) =>
    rival.kind === 'known' ? rival.cardId : [],
  );
  return { field, values, cards: cardsOf(ids, library) };
}

/** Returns the fields that name a rival with a card, best first. */
export function offersOf(further: readonly FieldValues[], library: Library): readonly Offer[] {
  return further
    .map((each) => ({ ...matchField(each, library), pickKey: stateKey('further', each.values) }))
    .filter(({ cards }) => cards.length > 0)
    .slice(0, MAX_OFFERS);
}
