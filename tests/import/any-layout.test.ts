import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import type { ImportedCard } from '../../src/content/import/import-markdown';
import { effort } from '../effort';
import { type Block, documents, type Written, write } from './any-layout/documents';
import { cardOutline } from './card-outline';
import { countWords } from './count-words';
import { importText } from './import-text';

/* In any layout, every word ends up on the card, and only marked text becomes a line to say. */

const personas = [{ id: 'data-engineers', name: 'Data Engineers', short: 'Data' }];

function importWritten({ markdown }: Written): ImportedCard | undefined {
  const result = importText(markdown, { personas });
  return result.kind === 'imported' ? result.cards[0] : undefined;
}

/** Documents that once lost a heading. */
const lossy: readonly (readonly Block[])[] = [
  [
    { kind: 'heading', depth: 2, words: 'Landmines', isOwn: false },
    { kind: 'bold' },
    { kind: 'labelled', label: 'The Attack', quoted: false },
    { kind: 'bold' },
    { kind: 'question' },
  ],
  [
    { kind: 'heading', depth: 2, words: 'When They Win', isOwn: false },
    { kind: 'loud' },
    { kind: 'paragraph' },
    { kind: 'loud' },
    { kind: 'paragraph' },
  ],
  [
    { kind: 'heading', depth: 2, words: 'Customer Stories', isOwn: false },
    { kind: 'quoted' },
    { kind: 'heading', depth: 4, words: 'Customer Evidence', isOwn: true },
  ],
];

it('puts every word on the card exactly once', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const written = write(blocks);
      const imported = importWritten(written);
      fc.pre(imported !== undefined);
      const shown = countWords(cardOutline(imported.card).join('\n'));
      const texts: string[] = [];
      forEachLine(imported.card, ({ text }) => texts.push(text));
      const said = countWords(texts.join('\n'));
      const lost = written.words.filter((word) => !shown.has(word));
      const twice = written.words.filter((word) => (said.get(word) ?? 0) > 1);
      expect({ lost, twice }, written.markdown).toEqual({ lost: [], twice: [] });
    }),
    { numRuns: effort(80, 500), examples: lossy.map((blocks) => [blocks]) },
  );
});

it('makes lines to say or ask only of text that the source marks', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const written = write(blocks);
      const imported = importWritten(written);
      fc.pre(imported !== undefined);
      const said: string[] = [];
      forEachLine(imported.card, ({ text, use }) => {
        if (use !== 'know')
          said.push(...text.split(/\W+/).filter((word) => written.plain.has(word)));
      });
      expect(said, written.markdown).toEqual([]);
    }),
    { numRuns: effort(80, 500) },
  );
});

it('creates a valid card and reports each line once', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const imported = importWritten(write(blocks));
      fc.pre(imported !== undefined);
      expect(cardFile.safeParse(imported.card).error).toBeUndefined();
      const ids: string[] = [];
      forEachLine(imported.card, ({ id }) => ids.push(id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(imported.report.became.map(({ id }) => id).sort()).toEqual(ids.sort());
    }),
    { numRuns: effort(80, 300) },
  );
});
