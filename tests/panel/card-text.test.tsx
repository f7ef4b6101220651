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

/** Returns every text of a card that must be visible: lines, headings, table heads, and cells. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SHOWN_KEYS.test(key) ? [collapse(value)] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === 'review') return [];
    return name === 'text' && Array.isArray(item)
      ? [collapse(plainText(item))]
      : textsOf(item, name);
  });
}

test.each([360, 320])('no sign wraps at %d px', async (width) => {
  await page.viewport(width, 800);
  const { container } = await draw(rivals([cardTab({}, cards[0])]), { pack, cards });
  // Ranges, measures, and short names on the card.
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
    'is complete in the panel for persona %s',
    async (persona) => {
      await page.viewport(360, 800);
      const screen = rivals([cardTab({}, card)], persona === undefined ? {} : { persona });
      const { container } = await draw(screen, { pack, cards: [card] });
      // Unlike textContent, innerText leaves out text that CSS hides.
      const shown = collapse(container.innerText);
      const words = textsOf(card);
      expect(words.length).toBeGreaterThan(30);
      expect(words.filter((text) => !shown.includes(text))).toEqual([]);
    },
  );
});
