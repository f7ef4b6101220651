import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { effort } from '../effort';
import { cardsOf, linesOf } from './import-text';

/* However a file separates its rivals, no text about one ends up on another's card. */

const NAMES = [
  'Kestrel',
  'Kestrel One',
  'Deep Links',
  'Norton Vale Field Notebook',
  'pixl',
  'tl;dv',
  'i2 Analyst’s Notebook',
];

/** What a section of one rival can hold. Each block has words of its own. */
const KINDS = ['strengths', 'questions', 'objection', 'quote', 'prose', 'table'] as const;
type Kind = (typeof KINDS)[number];

const HEADINGS: readonly ((name: string, at: number) => string)[] = [
  (name, at) => `## ${at + 1}) ${name} — battlecard`,
  (name) => `## vs. ${name}`,
  (name) => `## Northpier vs ${name}`,
  (name) => `## ${name} (low end)`,
];

function block(kind: Kind, word: string): string {
  switch (kind) {
    case 'strengths':
      return `### Their strengths\n\n- ${word} one\n- ${word} two`;
    case 'questions':
      return `### Trap questions\n\n1. "How do you handle ${word} today?"`;
    case 'objection':
      return `### Objections\n\n**"You lack ${word}."**\n\n- **Response:** "We have:\n  - ${word} first\n  - ${word} second\n  - ${word} third"`;
    case 'quote':
      return `### Messaging\n\n> "We do ${word} for you."`;
    case 'prose':
      return `### Background\n\nThe ${word} is large. Everyone has it.`;
    case 'table':
      return `### Facts\n\n| Field | Detail |\n|---|---|\n| Founded | ${word} |`;
  }
}

/** Ways to have all rivals in one shared section, each with a word of its own. */
const SHARED = ['columns', 'rows', 'nested'] as const;

function sharedBlock(kind: (typeof SHARED)[number], names: readonly string[]): string {
  const words = names.map((_, at) => `alfa${at}${kind}`);
  const cells = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  switch (kind) {
    case 'columns': {
      const heads = ['Area', 'Northpier', ...names];
      const rows = [heads, heads.map(() => '---'), ['Speed', 'Ours', ...words]];
      return `## Comparison\n\n${rows.map(cells).join('\n')}`;
    }
    case 'rows': {
      const rows = names.map((name, at) => [name, words[at] ?? '', 'They sell']);
      const heads = ['Competitor', 'Weakness', 'Motion'];
      return `## Quick facts\n\n${[heads, heads.map(() => '---'), ...rows].map(cells).join('\n')}`;
    }
    case 'nested': {
      const items = names.map((name, at) => `  - ${name} has ${words[at]}.`);
      return `## Where they stand\n\n- The market\n${items.join('\n')}`;
    }
  }
}

const documents = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 4 }),
  heading: fc.constantFrom(0, 1, 2, 3),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS.slice(2)), { maxLength: 4 }),
  isShared: fc.boolean(),
  together: fc.uniqueArray(fc.constantFrom(...SHARED), { maxLength: 3 }),
  leaves: fc.nat(3),
});

it('keeps every text on the card that it’s about, and the order of an answer', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(documents, ({ names, heading, kinds, isShared, together, leaves }) => {
      const word = (at: number, kind: string) => `alfa${at}${kind}`;
      const sections = names.map((name, at) => {
        const all: readonly Kind[] = ['strengths', 'questions', ...kinds];
        const body = all.map((kind) => block(kind, word(at, kind)));
        return `${HEADINGS[heading]?.(name, at)}\n\n${body.join('\n\n')}`;
      });
      const shared = `## Objections that all share\n\n- We heard sharedword.\n- ${names[0]} has onlyfirst.\n`;
      // The list of "low end" rivals needs the heading above it.
      const top = heading === 3 ? '# Northpier: competitors\n\n' : '# Northpier battlecards\n\n';
      const all = [
        ...(isShared ? [shared] : []),
        ...together.map((kind) => sharedBlock(kind, names)),
      ];
      const text = `${top}${[...all, ...sections].join('\n\n')}\n`;
      const confirmed = names.filter((_, at) => at !== leaves);
      fc.pre(confirmed.length > 0);
      const cards = cardsOf(text, { us: 'Northpier', rivals: confirmed });
      expect(
        cards.map(({ card }) => card.name),
        text,
      ).toEqual(confirmed);
      for (const { card, report } of cards) {
        const own = names.indexOf(card.name);
        const shown = JSON.stringify(card);
        const foreign = names.flatMap((_, at) =>
          at !== own && shown.includes(`alfa${at}`) ? [at] : [],
        );
        expect(foreign, `${card.name}\n${text}`).toEqual([]);
        expect(shown, text).toContain(word(own, 'strengths'));
        for (const kind of together) expect(shown, text).toContain(word(own, kind));
        expect(shown.includes('onlyfirst'), text).toBe(isShared && own === 0);
        expect(shown.includes('sharedword'), text).toBe(isShared);
        const said = linesOf(card)
          .filter(({ use }) => use !== 'know')
          .map((line) => line.text);
        expect(
          said.filter((each) => !/["“]/.test(each)),
          text,
        ).toEqual([]);
        if (kinds.includes('objection')) {
          const [item] =
            card.objections?.items.filter(({ objection }) => objection.text.includes('lack')) ?? [];
          const points = ['first', 'second', 'third'].map(
            (each) => item?.pivot?.text.indexOf(each) ?? -1,
          );
          expect(points, text).toEqual(points.toSorted((a, b) => a - b));
          expect(points[0], text).toBeGreaterThan(0);
        }
        const about = report.setAside.filter(({ isConfirmed }) => !isConfirmed);
        const left = names[leaves];
        expect(
          about.some((each) => each.about === left),
          text,
        ).toBe(left !== undefined);
      }
    }),
    { numRuns: effort(30, 400) },
  );
});

it.each([
  { rival: 'Atlas', other: 'Atlas One' },
  { rival: 'Atlas One', other: 'Atlas' },
])('keeps the section of $other off the card of $rival', ({ rival, other }) => {
  const section = (name: string) => `## ${name} — battlecard\n\n- Section of ${name}.`;
  const text = `# Northpier battlecards\n\n${section('Atlas')}\n\n${section('Atlas One')}\n`;
  const cards = cardsOf(text, { rivals: [rival] });
  const lines = cards.flatMap(({ card }) => linesOf(card).map((line) => line.text));
  expect(lines).toEqual([`Section of ${rival}.`]);
  expect(cards[0]?.report.setAside).toMatchObject([{ about: other, isConfirmed: false }]);
});

it.each(['Northpier', 'Someone'])('sets aside the columns of others if we are %s', (us) => {
  const text =
    '# Battlecard: Kestrel\n\n| Area | Kestrel | Pixl | Northpier |\n|---|---|---|---|\n| Maps | Two | alfa | Ten |\n';
  const [only] = cardsOf(text, { us, rivals: ['Kestrel'] });
  expect(JSON.stringify(only?.card)).not.toContain('alfa');
  expect(only?.report.setAside.map(({ about }) => about)).toContain('Pixl');
});

it('sets aside the columns beside a competitor that only the user has named', () => {
  const text =
    '# Notes\n\n| Area | Kestrel | Pixl | Saltmarsh |\n|---|---|---|---|\n| Maps | Two | alfa | alfa |\n';
  const [only] = cardsOf(text, { us: 'Someone', rivals: ['Kestrel'] });
  expect(JSON.stringify(only?.card)).not.toContain('alfa');
});
