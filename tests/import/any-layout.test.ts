import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import { type ImportedCard, importMarkdown } from '../../src/content/import/import-markdown';
import { effort } from '../effort';
import { type Block, documents, type Written, write } from './any-layout/documents';
import { cardOutline } from './card-outline';
import { countWords } from './count-words';

/* Whatever the layout, each word is on the card, and what nobody marked as said is not for saying. */

const personas = [{ id: 'data-engineers', name: 'Data Engineers', short: 'Data' }];

function importWritten({ markdown }: Written): ImportedCard | undefined {
  const result = importMarkdown(
    { name: 'any.md', text: markdown },
    {
      us: 'Northpier',
      pack: { us: 'Northpier', personas },
      today: '2026-11-24',
      existing: [],
    },
  );
  return result.kind === 'imported' ? result.cards[0] : undefined;
}

/** Documents of which a heading was once lost. */
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

it('every word is on the card, and no text twice', { timeout: 120_000 }, () => {
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

it('nothing is for wording that the source does not mark', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const written = write(blocks);
      const imported = importWritten(written);
      fc.pre(imported !== undefined);
      const said: string[] = [];
      forEachLine(imported.card, ({ text, use }) => {
        if (use === 'say')
          said.push(...text.split(/\W+/).filter((word) => written.plain.has(word)));
      });
      expect(said, written.markdown).toEqual([]);
    }),
    { numRuns: effort(80, 500) },
  );
});

it('the card is one that the schema knows, and the report has each line once', {
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
