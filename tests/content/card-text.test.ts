import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardText } from '../../src/content/card-text';
import { skeleton } from '../../tools/card/skeleton';
import { acme, pack, TODAY } from './acme';

const dagster = 'tests/sample/content/battlecards/dagster.json';

/** Returns a text as the repository's formatter would format it. */
function formatted(text: string): string {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path', dagster];
  return execFileSync(process.execPath, biome, {
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

it('writes cards the way the formatter does', () => {
  const long = Array.from({ length: 12 }, (_, index) => `Acme Number ${index}`);
  for (const card of [{ ...acme(), aliases: long }, skeleton('Initech', pack, TODAY)]) {
    expect(formatted(cardText(card))).toBe(cardText(card));
  }
  const sample = cardText(JSON.parse(readFileSync(dagster, 'utf8')));
  expect(formatted(sample)).toBe(sample);
});

it('keeps a list on one line only if it fits', () => {
  const card = acme();
  const [wedge] = card.wedges?.items ?? [];
  if (wedge?.claim === undefined) throw new Error('The sample has no wedge.');
  const { claim } = wedge;
  const items = Array.from({ length: 60 }, (_, index) => ({
    id: `wedge-${index}`,
    title: 'The price',
    personas: ['x'.repeat(35 + (index >> 1)), '競'.repeat(index % 4), 'y'.repeat(15)],
    // With and without a comma after the list.
    ...(index % 2 === 0 && { claim }),
  }));
  const text = cardText({ ...card, wedges: { title: 'Wedges', items } });
  expect(text).toMatch(/"personas": \["x+", "競*", "y+"\]/);
  expect(text).toMatch(/"personas": \[\n/);
  expect(formatted(text)).toBe(text);
});

it('reads back the same card that it wrote', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (title, aliases) => {
      const card = { ...acme(), title, aliases };
      expect(JSON.parse(cardText(card))).toEqual(card);
    }),
  );
});
