import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { drawing, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

/* A card is drawn over some frames, its top first. */

const [card] = cards;
if (card === undefined) throw new Error('The pack holds no card to draw');
const tab = cardTab({}, card);

const partsOn = (container: HTMLElement) => container.querySelectorAll('section[id^="part-"]');

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
});

/** How many parts were on the page, each time that it changed once there were any. */
function countParts(): readonly number[] {
  const counts: number[] = [];
  const observer = new MutationObserver(() => {
    const count = partsOn(document.body).length;
    if (count > 0) counts.push(count);
  });
  observer.observe(document.body, { subtree: true, childList: true });
  return counts;
}

test('the top is there at once, the other parts within a moment', async () => {
  const counts = countParts();
  const { container } = await drawing(rivals([tab]), { cards, pack });
  const all = container.querySelectorAll('nav[aria-label="Parts of the card"] li').length;
  await vi.waitFor(() => expect(partsOn(container)).toHaveLength(all));
  expect(counts[0]).toBe(1);
  expect(counts.every((count, at) => count - (counts[at - 1] ?? 1) <= 3)).toBe(true);
});

test('to a place further down the whole card comes back at once', async () => {
  const place = 'part-objections';
  const counts = countParts();
  const { container } = await drawing(rivals([tab], { place }), { cards, pack });
  const all = container.querySelectorAll('nav[aria-label="Parts of the card"] li').length;
  expect(counts[0]).toBe(all);
});
