import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { effort } from '../effort';
import { countWords, missingWords, wordsOfMarkdown } from './count-words';
import { choices } from './rewrites/choices';
import { type Choice, rewrite, untouched } from './rewrites/rewrite';
import { putTogether, seedParts, seedText, takeApart } from './rewrites/sheet';

/* Tests the rewrites themselves: each changes the Markdown, but not what it says. */

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Returns how many blocks of each kind a text has, to find rewrites that start a list by mistake. */
function blocks(markdown: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const visit = (node: Node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return counts;
}

const kinds = [
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableRow',
  'strong',
  'emphasis',
];
const shape = (markdown: string) => {
  const counts = blocks(markdown);
  return Object.fromEntries(kinds.map((kind) => [kind, counts[kind] ?? 0]));
};

it('reassembles the seed from its sections', () => {
  expect(putTogether(takeApart(seedText), true)).toBe(seedText);
  expect(rewrite(untouched).markdown).toBe(seedText);
  expect([...rewrite(untouched).titles.keys()]).toEqual(seedParts);
});

const single: readonly (readonly [string, Partial<Choice>])[] = [
  ['a section left out', { order: seedParts.slice(1) }],
  ['another order', { order: [...seedParts].reverse() }],
  ['synonyms', { headings: { ...untouched.headings, objections: 1 } }],
  ['a meaningless heading', { headings: { ...untouched.headings, wedges: 'meaningless' } }],
  ['labelled bullets', { tables: 'labelled' }],
  ['titled bullets', { tables: 'titled' }],
  ['no numbers', { numbers: false }],
  ['brackets after numbers', { ordered: 'bracket' }],
  ['bullets instead of numbers', { ordered: 'bullet' }],
  ['asterisks for bullets', { bullets: '*' }],
  ['plus signs for bullets', { bullets: '+' }],
  ['underscores for bold', { underscores: true }],
  ['deeper headings', { levels: 'deeper' }],
  ['higher headings', { levels: 'top' }],
  ['underlined headings', { setext: true }],
  ['emoji', { emoji: true }],
  ['wrapped lines', { wrapAt: 60 }],
  ['trailing spaces', { trailing: { every: 2, spaces: 2 } }],
  ['Windows line endings', { crlf: true }],
];

it.each(single)('%s: changes the text', (_, change) => {
  expect(rewrite({ ...untouched, ...change }).markdown).not.toBe(seedText);
});

const marksOnly = single.filter(
  ([, change]) => !('order' in change || 'headings' in change || 'tables' in change),
);

it.each(marksOnly.filter(([name]) => name !== 'bullets instead of numbers'))(
  '%s: keeps the blocks',
  (_, change) => {
    expect(shape(rewrite({ ...untouched, ...change }).markdown)).toEqual(shape(seedText));
  },
);

it('turns each table into a list of lists', () => {
  for (const tables of ['labelled', 'titled'] as const) {
    const { markdown } = rewrite({ ...untouched, tables });
    expect(shape(markdown).table).toBe(0);
    expect(shape(markdown).listItem).toBe((shape(seedText).listItem ?? 0) + 3 * 3 + 5 * 3);
  }
});

it('no rewrite adds or loses a word of the remaining sections', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { markdown, titles } = rewrite(choice);
      const stays = takeApart(seedText).sections.filter(({ part }) => titles.has(part));
      const said = [takeApart(seedText).head, ...stays.map(({ body }) => body), ...titles.values()];
      const before = wordsOfMarkdown(said.join('\n\n'));
      const after = wordsOfMarkdown(markdown);
      const heads =
        choice.tables === 'tables' ? countWords('') : countWords('feature dagster term');
      expect(missingWords(before, after).filter((word) => !heads.has(word))).toEqual([]);
      expect([...after.keys()].filter((word) => !before.has(word))).toEqual([]);
    }),
    { numRuns: effort(30, 200) },
  );
}, 60_000);

it('no rewrite starts a block by mistake', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const plain = { ...untouched, ...{ order: choice.order, tables: choice.tables } };
      const ordered = choice.ordered === 'bullet' ? choice.ordered : 'dot';
      expect(shape(rewrite(choice).markdown)).toEqual(
        shape(rewrite({ ...plain, ordered }).markdown),
      );
    }),
    { numRuns: effort(30, 200) },
  );
}, 60_000);
