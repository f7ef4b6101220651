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

/** How many parts were on the page, each time that it changed once the card's top was there. */
function countParts(): readonly number[] {
  const counts: number[] = [];
  const observer = new MutationObserver(() => {
    const count = partsOn(document.body).length;
    if (document.querySelector('main [data-slot]')) counts.push(count);
  });
  observer.observe(document.body, { subtree: true, childList: true });
  return counts;
}

test('the top is there at once, the other parts within a moment', async () => {
  const counts = countParts();
  const { container } = await drawing(rivals([tab]), { cards, pack });
  const all = container.querySelectorAll('nav[aria-label="Card sections"] li').length;
  await vi.waitFor(() => expect(partsOn(container)).toHaveLength(all));
  expect(counts[0]).toBe(0);
  expect(counts.every((count, at) => count - (counts[at - 1] ?? 0) <= 2)).toBe(true);
});

test('a place further down is all that is ever seen of a card that comes back to it', async () => {
  const place = 'part-objections';
  const counts = countParts();
  const seen: number[] = [];
  let isWatching = true;
  function watch() {
    // An observer that is new is called once the frame is laid out, as it is drawn.
    const drawn = new ResizeObserver(() => {
      drawn.disconnect();
      const part = document.querySelector('section[id^="part-"]');
      const isSeen = part?.checkVisibility({ opacityProperty: true });
      const top = document.getElementById(place)?.getBoundingClientRect().top;
      if (isSeen) seen.push(top ?? Number.POSITIVE_INFINITY);
      if (isWatching) requestAnimationFrame(watch);
    });
    drawn.observe(document.documentElement);
  }
  requestAnimationFrame(watch);
  const { container } = await drawing(rivals([tab], { place }), { cards, pack });
  const all = container.querySelectorAll('nav[aria-label="Card sections"] li').length;
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(3));
  isWatching = false;
  expect(partsOn(container)).toHaveLength(all);
  expect(counts.every((count, at) => count - (counts[at - 1] ?? 0) <= 2)).toBe(true);
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).toBeLessThan(300);
});

test('nobody presses what is not seen yet', async () => {
  const held: FrameRequestCallback[] = [];
  const frames = vi
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation((frame) => held.push(frame));
  const { container } = await drawing(rivals([tab], { place: 'part-objections' }), { cards, pack });
  const row = container.querySelector('[data-slot="say"] button');
  if (row === null) throw new Error('The top is not there');
  const { left, top, width, height } = row.getBoundingClientRect();
  const isHit = () => row.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  expect(row.checkVisibility({ opacityProperty: true })).toBe(false);
  expect(isHit()).toBe(false);
  frames.mockRestore();
  held.map((frame) => requestAnimationFrame(frame));
  await vi.waitFor(() => expect(row.checkVisibility({ opacityProperty: true })).toBe(true));
  window.scrollTo({ top: 0, behavior: 'instant' });
  expect(isHit()).toBe(true);
});
