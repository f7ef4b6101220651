import { describe, expect, it } from 'vitest';
import { cardFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import type { ImportedCard, ImportResult } from '../../src/content/import/import-markdown';
import { abbreviate } from './abbreviate';
import { cardOutline } from './card-outline';
import { countWords, missingWords, total, wordsOfCards, wordsOfMarkdown } from './count-words';
import { importText } from './import-text';
import { type Layout, readLayouts, withoutDropped } from './read-layout';

/* Battlecards as people write them, with the expected cards in the file next to each. */

function personaOf(name: string) {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { id: letters.replace(/[^a-z0-9]+/g, '-'), name, short: name };
}

function importLayout(layout: Layout): ImportResult {
  const { us, rival, text } = layout;
  return importText(text, {
    us,
    name: `${layout.name}.md`,
    personas: layout.personas.map(personaOf),
    ...(rival !== undefined && { rivals: [rival] }),
  });
}

function cardsOf(layout: Layout): readonly ImportedCard[] {
  const result = importLayout(layout);
  return result.kind === 'imported' ? result.cards : [];
}

const layouts = readLayouts();
const real = layouts.filter(
  ({ expected, notYet }) => !expected[0]?.startsWith('refused') && notYet === undefined,
);

describe.each(layouts)('$name', (layout) => {
  it('becomes the expected cards', { fails: layout.notYet !== undefined }, () => {
    const result = importLayout(layout);
    const outline =
      result.kind === 'refused'
        ? [`refused: ${result.refusal.reason}`]
        : result.cards.flatMap(({ card }) => cardOutline(card));
    const { actual, expected } = abbreviate(outline, layout.expected);
    expect(actual.join('\n')).toBe(expected.join('\n'));
  });
});

describe.each(real)('$name', (layout) => {
  it('keeps its words', () => {
    const words = wordsOfMarkdown(withoutDropped(layout));
    const missing = missingWords(words, wordsOfCards(cardsOf(layout).map(({ card }) => card)));
    expect(missing.length / total(words), missing.join(' ')).toBeLessThanOrEqual(0.02);
  });

  it('adds no words', () => {
    const written = countWords(`${layout.rival ?? ''} source footnotes ${layout.text}`);
    const shown = wordsOfCards(cardsOf(layout).map(({ card }) => card));
    expect([...shown.keys()].filter((word) => !written.has(word))).toEqual([]);
  });

  it('becomes valid cards, with a report on each line', () => {
    const lines = layout.text.split('\n');
    for (const { card, report } of cardsOf(layout)) {
      expect(cardFile.safeParse(card).error).toBeUndefined();
      const ids: string[] = [];
      forEachLine(card, ({ id }) => ids.push(id));
      expect(report.became.map(({ id }) => id).sort()).toEqual(ids.sort());
      for (const { line, text } of report.became) {
        const [first] = countWords(text.replace(/\*\*[^*]+:\*\*/g, '')).keys();
        if (first === undefined) continue;
        const block = lines.slice(line - 1, line + 2).join('\n');
        expect([...countWords(block).keys()], `line ${line}: ${text}`).toContain(first);
      }
      expect(report.kept.words).toBeLessThanOrEqual(report.kept.of);
      expect(report.kept.words / report.kept.of).toBeGreaterThanOrEqual(0.98);
    }
  });
});
