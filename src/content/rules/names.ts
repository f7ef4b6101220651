import { ourNames } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import { claimedNames } from '../../core/match/rival';
import { type Unnameable, unnameableCustomers } from '../../core/trust/not-to-say';
import { textsOfCard } from '../card-texts';
import type { Path } from '../problem';
import {
  type CheckedCard,
  type CheckedLine,
  cardRule,
  type Finding,
  type Rule,
  type RuleContext,
} from './rule';
import { spokenOf } from './spoken';

export const names: Rule = {
  name: 'name',
  find(cards, { others = [], pack }) {
    const us = new Set(ourNames(pack).map(fold));
    const seen = new Map(
      others.flatMap((other) =>
        claimedNames(other).map((name) => [fold(name), `"${name}" in ${other.where}`]),
      ),
    );
    const findings: Finding[] = [];
    for (const { file, card } of cards) {
      for (const [index, name] of claimedNames(card).entries()) {
        const path = index === 0 ? ['name'] : ['aliases', index - 1];
        const folded = fold(name);
        const before = seen.get(folded);
        if (us.has(folded)) {
          const what = `"${name}" is our own name, so it can’t be a competitor’s name.`;
          const fix = 'Use the competitor’s name. Our names are in content/pack.json.';
          findings.push({ file, path, what, fix });
        } else if (!card.purpose && isPlaceholder(name)) {
          const what = `"${name}" means "no competitor" in a CRM, so it can’t be a competitor’s name.`;
          findings.push({ file, path, what, fix: 'Remove it.' });
        } else if (before !== undefined) {
          const what = `The name "${name}" is used twice: it matches ${before}.`;
          const fix =
            'Remove one of the two. Case, accents, punctuation, and endings such as Inc don’t matter.';
          findings.push({ file, path, what, fix });
        }
        seen.set(folded, `"${name}" in ${file}`);
      }
      const own = new Set(claimedNames(card).map(fold));
      for (const [index, word] of (card.commonWords ?? []).entries()) {
        if (own.has(fold(word))) continue;
        const what = `"${word}" is listed as a common word, but isn’t one of the card’s names.`;
        const fix = 'Spell it as in "name" or "aliases", or remove it.';
        findings.push({ file, path: ['commonWords', index], what, fix });
      }
    }
    return findings;
  },
};

/* Names that a line to say must not contain: another competitor's, or that of a customer we can't name. */

/** Shorter names are often words. */
const MIN_LENGTH = 3;

/** A text in which names are looked for. */
interface NamedText {
  readonly path: Path;
  readonly text: string;
  /** The id of its line; absent for a title or a heading. */
  readonly line?: string;
}

interface Name {
  readonly name: string;
  readonly folded: string;
  /** The line that is about it, in which its first word names it, too. */
  readonly story?: string;
}

function namesOf(names: readonly string[]): readonly Name[] {
  return names
    .map((name) => ({ name, folded: fold(name) }))
    .filter(({ folded }) => folded.length >= MIN_LENGTH);
}

function isNamedIn(folded: string, name: Name): boolean {
  return ` ${folded} `.includes(` ${name.folded} `);
}

/** Returns everything that a customer may hear. */
function spokenTexts(lines: readonly CheckedLine[]): readonly NamedText[] {
  return lines.flatMap((line) =>
    spokenOf(line).map(({ path, inlines }) => ({
      path,
      text: plainText(inlines),
      line: line.entry.id,
    })),
  );
}

/** Returns the titles and headings of a card, and the labels of the lines that a customer may hear. */
function shownLabels({ card, lines }: CheckedCard): readonly NamedText[] {
  const labels = lines.flatMap((line) => {
    const { id, label } = line.entry;
    if (label === undefined || spokenOf(line).length === 0) return [];
    return { path: [...line.path, 'label'], text: label, line: id };
  });
  return [...textsOfCard(card), ...labels];
}

/** The ending of a name in “Acme’s”, which folding would make part of the name. */
const POSSESSIVE = /(?<=\p{L})[’']s(?!\p{L})/gu;

/** Returns the first of some names that a text contains. */
function findName<N extends Name>({ text, line }: NamedText, names: readonly N[]): N | undefined {
  const folded = fold(text.replace(POSSESSIVE, ''));
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return names.find((name) => {
    const [first = ''] = name.name.split(' ');
    const isOwnStory = line !== undefined && name.story === line;
    return (
      isNamedIn(folded, name) || (isOwnStory && first.length > MIN_LENGTH && words.includes(first))
    );
  });
}

function findNames<N extends Name>(
  texts: readonly NamedText[],
  names: readonly N[],
  describe: (found: N, isLine: boolean) => Pick<Finding, 'what' | 'fix'>,
): readonly Omit<Finding, 'file'>[] {
  if (names.length === 0) return [];
  return texts.flatMap((text) => {
    const { path, line } = text;
    const found = findName(text, names);
    if (found === undefined) return [];
    const isLine = line !== undefined && path.at(-1) !== 'label';
    return { path, ...describe(found, isLine), ...(line !== undefined && { lines: [line] }) };
  });
}

export const foreignNames: Rule = {
  name: 'competitor',
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
      return findNames(spokenTexts(lines), foreign, ({ name }) => ({
        what: `The line names another competitor: "${name}".`,
        fix: `Move the line to the card for ${name}, or say it without the name.`,
      })).map((finding) => ({ ...finding, file }));
    });
  },
};

/** Returns every text of a card but view-only lines, which nobody says. */
function allTexts({ card, lines }: CheckedCard): readonly NamedText[] {
  const ofLines = lines
    .filter(({ entry }) => !entry.private)
    .flatMap(({ entry: { id, label = '' }, path, own, safer = [] }) => [
      { path: [...path, 'text'], text: plainText(own), line: id },
      { path: [...path, 'review', 'safer'], text: plainText(safer), line: id },
      { path: [...path, 'label'], text: label, line: id },
    ]);
  return [...ofLines, ...textsOfCard(card)];
}

const describeNaming = (name: string, isLine: boolean) =>
  `${isLine ? 'The line' : 'The label or heading'} names ${name}`;

/** Returns the customers that can't be named on a card, and those that an earlier version of it said not to name. */
function unnameable(
  { compiled }: CheckedCard,
  { secrets = [] }: RuleContext,
): readonly Unnameable[] {
  return [...secrets, ...unnameableCustomers(compiled)];
}

/** Even an internal line is read beside an open deal. */
export const secretCustomers = cardRule('secret', (card, context) => {
  const names = unnameable(card, context)
    .filter(({ isSecret }) => isSecret)
    .flatMap(({ name, story }) => namesOf([name]).map((each) => ({ ...each, story })));
  return findNames(names.length > 0 ? allTexts(card) : [], names, ({ name }, isLine) => ({
    what: `${describeNaming(name, isLine)}, a customer that must not be named.`,
    fix: 'Describe the customer instead, as in "a retailer of your size".',
  }));
});

export const unsourcedCustomers = cardRule('customer', (card, context) => {
  const all = unnameable(card, context);
  const secrets = new Set(all.flatMap(({ name, isSecret }) => (isSecret ? name : [])));
  const names = namesOf(all.flatMap(({ name }) => (secrets.has(name) ? [] : name)));
  return findNames(
    [...spokenTexts(card.lines), ...shownLabels(card)],
    names,
    ({ name }, isLine) => ({
      what: `${describeNaming(name, isLine)}, a customer without a public source yet.`,
      fix: 'If a public page names them, add it as a source of their story, and set its status to "Supported". Otherwise, describe the customer instead, as in "a retailer of your size".',
    }),
  );
});
