import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../src/core/card/inline';
import { markdownOf } from '../../src/core/copy/markdown';
import { markdownBlock } from '../../src/core/copy/markdown-block';
import { effort } from '../effort';
import { collapse, trees } from './copy-trees';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const code = (words: string): Inline => ({ kind: 'code', text: words });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
const link = (href: string, ...children: Inline[]): Inline => ({ kind: 'link', href, children });

/** Returns the text that a parser finds, with the type of any node that a line can't contain. */
function parsedText(node: Nodes): string {
  if ('children' in node) return node.children.map(parsedText).join('');
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return `[${node.type}]`;
}

function parsed(markdown: string) {
  return fromMarkdown(markdown).children;
}

// Parsing Markdown takes much longer than writing it, and the machine may be busy.
describe('a line as Markdown', { timeout: 30_000 }, () => {
  it.each<[readonly Inline[], string]>([
    [[text('A '), strong(text('six-month rewrite')), text('.')], 'A **six-month rewrite**.'],
    [[text('what you '), emphasis(text('planned')), text('.')], 'what you *planned*.'],
    [[strong(emphasis(text('both')))], '***both***'],
    [[text('Put '), code('@op'), text(' on it')], 'Put `@op` on it'],
    [[code('a`b')], '``a`b``'],
    [[code('`')], '`` ` ``'],
    [[link('https://example.com/', text('terms'))], '[terms](https://example.com/)'],
    [[link('https://example.com/', strong(text('terms')))], '[**terms**](https://example.com/)'],
    [[link('https://example.com/', text('https://example.com/'))], '<https://example.com/>'],
    [[link('https://example.com/a(b)', text('x'))], '[x](https://example.com/a%28b%29)'],
    [[text('wow!'), link('https://example.com/', text('x'))], 'wow\\![x](https://example.com/)'],
    [[text('one\ntwo')], 'one\\\ntwo'],
    [[strong(text(' edge ')), text('x')], '**edge** x'],
  ])('%j', (line, markdown) => {
    expect(markdownOf(line)).toBe(markdown);
  });

  it.each([
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['_private', '\\_private'],
    ['my_field_name', 'my_field_name'],
    ['R&D & AT&T', 'R&D & AT&T'],
    ['&lt;', '\\&lt;'],
    ['<script>', '\\<script>'],
    ['- a', '\\- a'],
    ['-5 %', '-5 %'],
    ['1. a', '1\\. a'],
    ['1.5 times', '1.5 times'],
    ['# a', '\\# a'],
    ['#1 in class', '#1 in class'],
    ['> a', '\\> a'],
    ['a\n===', 'a\\\n\\==='],
    ['a | b', 'a \\| b'],
    ['[x](y)', '\\[x\\](y)'],
    ['Don\'t "wait" (much)!', 'Don\'t "wait" (much)!'],
  ])('%j is escaped only where it could be read as formatting', (words, markdown) => {
    expect(markdownOf([text(words)])).toBe(markdown);
  });

  it('drops formatting if a parser would show its asterisks', () => {
    expect(markdownOf([text('a'), strong(text('(b)')), text('c')])).toBe('a(b)c');
    expect(markdownOf([strong(text('a')), emphasis(text('b'))])).toBe('**a**b');
  });

  it('is parsed to the same text for any line', () => {
    fc.assert(
      fc.property(trees, (line) => {
        const markdown = markdownOf(line);
        const blocks = parsed(markdown);
        expect(blocks.map(({ type }) => type).filter((type) => type !== 'paragraph')).toEqual([]);
        expect(blocks.length).toBeLessThanOrEqual(1);
        expect(collapse(blocks.map(parsedText).join('\n'))).toBe(collapse(plainText(line)));
      }),
      { numRuns: effort(300, 1500) },
    );
  });

  it('keeps the formatting of plain words between spaces', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const line = [text(`${a} `), strong(text(b)), text(' '), emphasis(text(c)), text('.')];
        expect(markdownOf(line)).toBe(`${a} **${b}** *${c}*.`);
      }),
    );
  });

  it('is not much longer than its text', () => {
    fc.assert(
      fc.property(trees, (line) => {
        const nodes = JSON.stringify(line).split('"kind"').length;
        const most = 2 * plainText(line).length + 60 * nodes;
        expect(markdownOf(line).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('a table as Markdown', () => {
  it('keeps its columns, whatever its cells contain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(trees, trees), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = markdownBlock({ kind: 'table', heads: ['a | b', 'c'], rows });
        const lines = table.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) {
          // Only a bar without an unescaped backslash before it separates cells.
          const bars = line.replace(/\\[\\|]/g, '').match(/\|/g) ?? [];
          expect(bars, line).toHaveLength(3);
        }
      }),
      { numRuns: effort(100, 500) },
    );
  });
});

describe('a list as Markdown', () => {
  it('has one item for each line, whatever it contains', () => {
    fc.assert(
      fc.property(fc.array(trees, { minLength: 1, maxLength: 4 }), (items) => {
        const [list, ...others] = parsed(markdownBlock({ kind: 'list', items }));
        expect(others).toEqual([]);
        expect(list?.type).toBe('list');
        const found = list?.type === 'list' ? list.children : [];
        expect(found.map((item) => collapse(parsedText(item)))).toEqual(
          items.map((item) => collapse(plainText(item))),
        );
      }),
      { numRuns: effort(100, 500) },
    );
  });
});
