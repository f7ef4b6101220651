import type { CardFile, LineEntry, PackFile } from '../../src/content/card-schema';
import type { Problem } from '../../src/content/problem';
import { placeOf } from '../../src/content/problem';
import { checkCards } from '../../src/content/rules/check-cards';
import type { RuleContext } from '../../src/content/rules/rule';

export const TODAY = '2026-11-24';
export const FILE = 'content/battlecards/acme.json';

export const pack: PackFile = {
  us: 'Globex',
  personas: [{ id: 'builders', name: 'Builders', short: 'Build.' }],
};

type Review = LineEntry['review'];

/** Returns a valid line with the given review fields. */
export function line(
  id: string,
  use: LineEntry['use'],
  text: string,
  review: Partial<Review> = {},
): LineEntry {
  return {
    id,
    text,
    use,
    review: {
      status: 'supported',
      kind: 'product',
      checked: '2026-11-20',
      note: 'Found.',
      sources: [{ title: 'Acme docs', href: 'https://docs.example.com/page' }],
      ...review,
    },
  };
}

/** Returns a card that breaks no rule. */
export function acme(): CardFile {
  return {
    $schema: '../battlecard.schema.json',
    version: 2,
    id: 'acme',
    name: 'Acme',
    title: 'Globex vs Acme',
    updated: '2026-11-20',
    aliases: ['Acme Works'],
    summary: { title: 'Summary', oneLiner: line('one-liner', 'say', 'We start from your code.') },
    wedges: {
      title: 'Wedges',
      items: [
        {
          id: 'wedge-price',
          title: 'The price',
          claim: line('price-claim', 'know', 'Acme charges for each run.'),
          attack: line('price-attack', 'ask', 'What did last month cost?', { status: 'no-claim' }),
        },
      ],
    },
    objections: {
      title: 'Objections',
      items: [
        {
          id: 'objection-ui',
          objection: line('ui-said', 'know', '"Acme has the better UI."', { status: 'no-claim' }),
          pivot: line('ui-pivot', 'say', '"What do you look at first?"', { status: 'no-claim' }),
        },
      ],
    },
    personas: {
      title: 'Personas',
      messages: [{ persona: 'builders', line: line('to-builders', 'say', 'Bring one script.') }],
    },
  };
}

/** Returns the problems that the rules find on a card. */
export function problemsOf(card: CardFile, given: Partial<RuleContext> = {}): readonly Problem[] {
  return checkCards([{ file: FILE, card }], { pack, today: TODAY, ...given });
}

/** Returns the problems on a card as "rule @ location". */
export function found(card: CardFile, given: Partial<RuleContext> = {}): readonly string[] {
  return problemsOf(card, given).map(({ rule, path }) => `${rule} @ ${placeOf(path)}`);
}

/** Returns the card with a different one-liner. */
export function wording(text: string, more: Partial<LineEntry> = {}): CardFile {
  const card = acme();
  const oneLiner = { ...line('one-liner', 'say', text), ...more };
  return { ...card, summary: { title: 'Summary', oneLiner } };
}
