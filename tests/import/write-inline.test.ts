import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeInline } from '../../src/content/import/write-inline';
import { parseInline } from '../../src/content/inline-markdown';
import { type Inline, plainText } from '../../src/core/card/inline';
import { collapse, trees } from '../core/copy-trees';

const text = (words: string): Inline => ({ kind: 'text', text: words });

it.each([
  'Ask [name] for ~5 of the 2 * 3 fields in my_table | R&D <5 min',
  'C:\\temp costs 50% [or more] - see #4',
])('keeps “%s” free of backslashes', (words) => {
  expect(writeInline([text(words)])).toBe(words);
  expect(plainText(parseInline(words))).toBe(words);
});

it.each([
  ['*really*', '\\*really\\*'],
  ['[a](b)', '[a\\](b)'],
  ['[a]: b', '[a\\]: b'],
  ['<b>', '\\<b>'],
  ['&amp;', '\\&amp;'],
  ['1. one', '1\\. one'],
])('escapes what would be read as a mark: %s', (words, markdown) => {
  expect(writeInline([text(words)])).toBe(markdown);
});

it('reads back the words of any text', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const read = parseInline(writeInline(tree));
      expect(collapse(plainText(read))).toBe(collapse(plainText(tree)));
    }),
    { numRuns: 1_000 },
  );
});
