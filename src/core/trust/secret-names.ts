import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { Line } from '../card/line';
import { findName, type Name, namesOf } from './named-in';
import { type Unnameable, unnameableCustomers } from './not-to-say';

/** Returns the names to look for of the customers that a card says not to name. */
export function secretNames(customers: readonly Unnameable[]): readonly Name[] {
  return customers
    .filter(({ isSecret }) => isSecret)
    .flatMap(({ name, story }) => namesOf([name]).map((each) => ({ ...each, story })));
}

/** Returns a card with a mark on each line that names a customer the card says not to name. */
export function markSecretNames<C extends Pick<Card, 'parts'>>(card: C): C {
  const names = secretNames(unnameableCustomers(card));
  if (names.length === 0) return card;
  const mark = (line: Line): Line =>
    findName(plainText(line.text), line.id, names)
      ? { ...line, review: { ...line.review, hasSecretName: true } }
      : line;
  const parts = card.parts.map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({ ...group, lines: group.lines.map(mark) })),
  }));
  return { ...card, parts };
}
