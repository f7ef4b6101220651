import { cards, pack } from 'virtual:ringside-content';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Card, Pack } from '../../src/core/card/card';
import { plainText } from '../../src/core/card/inline';
import { draw, layOutEverything } from './draw';
import { sampleCard, samplePack } from './sample-card';
import { cardTab, rivals } from './screens';

layOutEverything();

const SHOWN_KEYS = /^(title|label|heading|source|heads|sign)$/;

const packed: { card: Card; pack: Pack }[] = [
  { card: sampleCard, pack: samplePack },
  ...cards.map((card) => ({ card, pack })),
];

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every word on a card that its writer meant to be read: lines, headings, heads and cells. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SHOWN_KEYS.test(key) ? [collapse(value)] : [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === 'review') return [];
    return name === 'text' && Array.isArray(item)
      ? [collapse(plainText(item))]
      : wordsOf(item, name);
  });
}

test.each([360, 320])('at %d px no sign is parted by a line’s end', async (width) => {
  await page.viewport(width, 800);
  const { container } = await draw(rivals([cardTab({}, cards[0])]), { pack, cards });
  // A range, a measure and a short name, as they stand on the card.
  for (const sign of ['3-6', '30-second', 'I/O', 'SQL/dbt', '24/7']) {
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sign) ?? -1;
      if (at < 0 || !node.parentElement?.closest('[data-line]')) continue;
      count += 1;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sign.length);
      expect(range.getClientRects(), sign).toHaveLength(1);
    }
    expect(count, sign).toBeGreaterThan(0);
  }
});

describe.each(packed)('the card for $card.name', ({ card, pack }) => {
  test.each([undefined, ...pack.personas.map(({ id }) => id)])(
    'stands in the panel word for word, for persona %s',
    async (persona) => {
      await page.viewport(360, 800);
      const screen = rivals([cardTab({}, card)], persona === undefined ? {} : { persona });
      const { container } = await draw(screen, { pack, cards: [card] });
      // Not textContent: what is hidden or transformed by CSS must count as missing
      const shown = collapse(container.innerText);
      const words = wordsOf(card);
      expect(words.length).toBeGreaterThan(30);
      expect(words.filter((text) => !shown.includes(text))).toEqual([]);
    },
  );
});
