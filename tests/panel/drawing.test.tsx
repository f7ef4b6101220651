import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { drawing, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

/* A card is drawn over several frames, its top first. */

const [card] = cards;
if (card === undefined) throw new Error('The pack has no card');
const tab = cardTab({}, card);

const partsOn = (container: HTMLElement) => container.querySelectorAll('section[id^="part-"]');

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
});

/** Records the number of sections at each change of the page after the card's top is drawn. */
function countParts(): readonly number[] {
  const counts: number[] = [];
  const observer = new MutationObserver(() => {
    const count = partsOn(document.body).length;
    if (document.querySelector('main [data-slot]')) counts.push(count);
  });
  observer.observe(document.body, { subtree: true, childList: true });
  return counts;
}

test('draws the top at once, and then at most two sections at a time', async () => {
  const counts = countParts();
  const { container } = await drawing(rivals([tab]), { cards, pack });
  const all = container.querySelectorAll('nav[aria-label="Card sections"] li').length;
  await vi.waitFor(() => expect(partsOn(container)).toHaveLength(all));
  expect(counts[0]).toBe(0);
  expect(counts.every((count, at) => count - (counts[at - 1] ?? 0) <= 2)).toBe(true);
});

test('shows a card only after it has scrolled to the saved place', async () => {
  const place = 'part-objections';
  const counts = countParts();
  const seen: number[] = [];
  let isWatching = true;
  function watch() {
    // A new ResizeObserver is called after layout and before paint.
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

test('ignores clicks on a card that isn’t visible yet', async () => {
  const frameQueue: FrameRequestCallback[] = [];
  const frames = vi
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation((frame) => frameQueue.push(frame));
  const { container } = await drawing(rivals([tab], { place: 'part-objections' }), { cards, pack });
  const row = container.querySelector('[data-slot="say"] button');
  if (row === null) throw new Error('The top is not there');
  const { left, top, width, height } = row.getBoundingClientRect();
  const isHit = () => row.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  expect(row.checkVisibility({ opacityProperty: true })).toBe(false);
  expect(isHit()).toBe(false);
  frames.mockRestore();
  frameQueue.map((frame) => requestAnimationFrame(frame));
  await vi.waitFor(() => expect(row.checkVisibility({ opacityProperty: true })).toBe(true));
  window.scrollTo({ top: 0, behavior: 'instant' });
  expect(isHit()).toBe(true);
});
