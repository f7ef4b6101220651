import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitUnbreakable } from '../../src/core/card/unbreakable';

function whole(text: string): readonly string[] {
  return splitUnbreakable(text).flatMap((piece) => (piece.isUnbreakable ? piece.text : []));
}

it.each<[string, readonly string[]]>([
  ['a 3-6 month refactor', ['3-6']],
  ['a 30-second delay, I/O and CPU', ['30-second', 'I/O']],
  ['Python vs SQL/dbt?', ['SQL/dbt']],
  ['runs 24/7, 1,000–2,000 a day', ['24/7', '1,000–2,000']],
  ['Declarative/Static, Workspace/User', []],
  ['a/b/c is a path', []],
  ['https://example.com/a/b', []],
  ['3-Donaudampfschifffahrtsgesellschaften', []],
  ['abc-123, v1-2', []],
])('doesn’t break “%s” at %j', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

it('preserves all characters of any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('I', 'O', '/', '-', '3', ' ', '–', '.', 'é') }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const pieces = splitUnbreakable(given);
      expect(pieces.map((piece) => piece.text).join('')).toBe(given);
      for (const piece of pieces) expect(piece.text).not.toBe('');
    }),
  );
});
