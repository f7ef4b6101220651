import { plainText } from '../../core/card/inline';
import { fold } from '../../core/match/fold';
import { namesNotToSay } from '../../core/trust/not-to-say';
import { type CheckedLine, cardRule, type Finding, type Rule } from './rule';
import { spokenOf } from './spoken';

/* Names that a line to say must not contain: another competitor's, or that of a customer we can't name. */

/** Shorter names are often words. */
const MIN_LENGTH = 3;

interface Name {
  readonly name: string;
  readonly folded: string;
}

function namesOf(names: readonly string[]): readonly Name[] {
  return names
    .map((name) => ({ name, folded: fold(name) }))
    .filter(({ folded }) => folded.length >= MIN_LENGTH);
}

function isNamedIn(folded: string, name: Name): boolean {
  return ` ${folded} `.includes(` ${name.folded} `);
}

/** Finds names in everything that a customer may hear. */
function findNames(
  lines: readonly CheckedLine[],
  names: readonly Name[],
  describe: (name: string) => Pick<Finding, 'what' | 'fix'>,
): readonly Omit<Finding, 'file'>[] {
  if (names.length === 0) return [];
  return lines.flatMap((line) =>
    spokenOf(line).flatMap(({ path, inlines }) => {
      const folded = fold(plainText(inlines));
      const found = names.find((name) => isNamedIn(folded, name));
      return found ? [{ path, ...describe(found.name), lines: [line.entry.id] }] : [];
    }),
  );
}

export const foreignNames: Rule = {
  name: 'competitor',
  reason:
    'A line about another competitor doesn’t belong on this card: on the deal, it’s the wrong thing to say.',
  find(cards, { others = [] }) {
    const known = [...others, ...cards.map(({ card }) => card)];
    return cards.flatMap(({ file, card, lines }) => {
      const own = namesOf([card.name, ...card.aliases]);
      const foreign = known
        // The aliases of a general card are everyday words.
        .filter(({ id, purpose }) => id !== card.id && purpose === undefined)
        .flatMap(({ name, aliases }) => namesOf([name, ...aliases]))
        // "Acme" is part of "Acme Cloud".
        .filter((name) => !own.some(({ folded }) => isNamedIn(folded, name)));
      return findNames(lines, foreign, (name) => ({
        what: `The line names another competitor: "${name}".`,
        fix: `Move the line to the card for ${name}, or say it without the name.`,
      })).map((finding) => ({ ...finding, file }));
    });
  },
};

export const customers = cardRule(
  'customer',
  'Naming a customer without permission costs you their trust, and the buyer’s.',
  (card) =>
    findNames(card.lines, namesOf(card.compiled ? namesNotToSay(card.compiled) : []), (name) => ({
      what: `The line names ${name}, a customer that can’t be named.`,
      fix: 'Describe the customer instead, as in "a retailer of your size", or get their permission.',
    })),
);
