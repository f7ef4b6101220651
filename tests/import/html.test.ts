import { expect, it } from 'vitest';
import { cardsOf, linesOf } from './import-text';

/* HTML in a page says what its tags say, and loses no word. */

function linesIn(html: string) {
  const cards = cardsOf(`# Northpier vs Kestrel\n\n## Notes\n\n${html}\n`, { rivals: ['Kestrel'] });
  return cards.flatMap(({ card }) => linesOf(card).map(({ label, text }) => [label, text]));
}

it.each<[string, string, readonly (readonly [string | undefined, string])[]]>([
  [
    'Markdown within a frame',
    '<div>\n- one\n- **Owner:** Ann\n</div>',
    [
      [undefined, 'one'],
      ['Owner', 'Ann'],
    ],
  ],
  [
    'marks and links',
    '<p>It <b>draws</b> <a href="https://a.example">maps</a>.</p>',
    [[undefined, 'It **draws** [maps](https://a.example).']],
  ],
  [
    'names beside words',
    '<table><tr><th>Founded</th><td>2002</td></tr><tr><th>Seat</th><td>Bergen</td></tr></table>',
    [
      ['Founded', '2002'],
      ['Seat', 'Bergen'],
    ],
  ],
  [
    'a caption, and a cell of two lines',
    '<table><caption>Prices</caption>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>x</td><td>y<br>z</td></tr></table>',
    [
      [undefined, 'Prices'],
      ['A', 'B'],
      ['x', 'y z'],
    ],
  ],
  [
    'what only looks like a tag',
    '<div>Ask <a customer></div>',
    [[undefined, 'Ask \\<a customer>']],
  ],
  ['the words in deep frames', `${'<div>'.repeat(2900)}deep`, [[undefined, 'deep']]],
])('keeps %s', (_, html, lines) => {
  expect(linesIn(html).toSorted()).toEqual(lines.toSorted());
});
