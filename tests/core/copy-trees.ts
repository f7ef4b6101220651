import fc from 'fast-check';
import type { Inline } from '../../src/core/card/inline';

/** Special characters in Markdown, HTML, or spreadsheets, and some ordinary ones. */
const NASTY = [...'*_`[]()<>&#!~|\\\\ \n\t"\'-+=1.:;/^{}$aZé€日\u00a0\u2028😀'];

/** Pieces of text that are hard to preserve in Markdown. */
const HARD = [
  '&amp;',
  '&#42;',
  '- ',
  '1. ',
  '> ',
  '# ',
  '---',
  '===',
  '```',
  '~~~',
  '    ',
  '<b>',
  '</td><script>',
  '![',
  '](',
  'snake_case_name',
  '**',
  '__',
  'a | b',
];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...NASTY), maxLength: 8 }),
  fc.constantFrom(...HARD),
);

const hrefs = fc.constantFrom(
  'https://example.com/',
  'https://example.com/a_b*c?x=1&copy;=2',
  'https://example.com/a (b)|c',
);

function treesOf(withLinks: boolean) {
  return fc.letrec<{ inline: Inline; list: Inline[] }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3 },
      fc.record({ kind: fc.constant('text' as const), text: words }),
      fc.record({ kind: fc.constant('code' as const), text: words }),
      fc.record({ kind: fc.constant('strong' as const), children: tie('list') }),
      fc.record({ kind: fc.constant('emphasis' as const), children: tie('list') }),
      ...(withLinks
        ? [fc.record({ kind: fc.constant('link' as const), href: hrefs, children: tie('list') })]
        : []),
    ),
    list: fc.array(tie('inline'), { maxLength: 5 }),
  })).list;
}

/** Any formatted text. */
export const trees = treesOf(true);
export const treesWithoutLinks = treesOf(false);

/** Returns a text for comparison, with runs of whitespace collapsed as Markdown and HTML do. */
export function collapse(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').trim();
}
