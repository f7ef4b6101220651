import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardFile } from '../../src/content/card-schema';
import type { ImportedCard } from '../../src/content/import/import-markdown';
import { effort } from '../effort';
import { type Block, documents, type Written, write } from './any-layout/documents';
import { cardOutline } from './card-outline';
import { countWords } from './count-words';
import { importText, linesOf } from './import-text';

/* In any layout, every word ends up on the card, and only marked text becomes a line to say. */

const personas = [{ id: 'data-engineers', name: 'Data Engineers', short: 'Data' }];

function importWritten({ markdown }: Written): ImportedCard | undefined {
  const result = importText(markdown, { personas });
  return result.kind === 'imported' ? result.cards[0] : undefined;
}

/** Documents that once lost a heading, repeated one, or, the last one, made a plain bullet a line to say. */
const lossy: readonly (readonly Block[])[] = [
  [
    { kind: 'heading', depth: 2, words: '"Saltmarsh is cheaper."', isOwn: false },
    { kind: 'heading', depth: 4, words: 'Executive Summary', isOwn: false },
    { kind: 'bold' },
    { kind: 'table', heads: ['Objection', 'What'], rows: 1 },
  ],
  [
    { kind: 'heading', depth: 2, words: 'Executive Summary', isOwn: true },
    { kind: 'labelled', label: 'One-liner', quoted: true },
  ],
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
  [
    {
      kind: 'list',
      ordered: false,
      items: [
        { label: 'They say', quoted: false, items: [] },
        { label: undefined, quoted: false, items: [] },
      ],
    },
    { kind: 'labelled', label: 'The Attack', quoted: false },
  ],
];

it('puts every word once on a valid card, and reports each line once', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const written = write(blocks);
      const imported = importWritten(written);
      fc.pre(imported !== undefined);
      const { card, report } = imported;
      expect(cardFile.safeParse(card).error).toBeUndefined();
      const lines = linesOf(card);
      const shown = countWords(cardOutline(card).join('\n'));
      const inLines = countWords(lines.map(({ text }) => text).join('\n'));
      const lost = written.words.filter((word) => !shown.has(word));
      const twice = written.words.filter((word) => (inLines.get(word) ?? 0) > 1);
      // Only what the source marks can be said or asked.
      const said = lines
        .filter(({ use }) => use !== 'know')
        .flatMap(({ text }) => text.split(/\W+/).filter((word) => written.plain.has(word)));
      expect({ lost, twice, said }, written.markdown).toEqual({ lost: [], twice: [], said: [] });
      const ids = lines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(report.became.map(({ id }) => id).sort()).toEqual(ids.sort());
    }),
    { numRuns: effort(80, 1000), examples: lossy.map((blocks) => [blocks]) },
  );
});
