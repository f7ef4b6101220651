import { afterEach, expect, test, vi } from 'vitest';
import { createScanScheduler, type NextScan } from '../../src/reader/scan-scheduler';

let over = new AbortController();

afterEach(() => {
  over.abort();
  over = new AbortController();
  vi.restoreAllMocks();
});

/** Takes the page's thread for so many ms. */
function toil(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** A scheduler whose looks take 4 ms each, and the times between them. */
function paced(next: NextScan) {
  const times: number[] = [];
  const scheduler = createScanScheduler(() => {
    times.push(performance.now());
    toil(4);
    return next;
  }, over.signal);
  const pauses = () => times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { scheduler, times, pauses };
}

test('rests after a costly look, however soon that wants the next one', async () => {
  const { scheduler, pauses } = paced({ isAwaited: false, againIn: 4 });
  scheduler.scanNow();
  await expect.poll(() => pauses().length).toBe(2);
  expect(Math.min(...pauses())).toBeGreaterThanOrEqual(500);
});

test('rests for a change as well', async () => {
  const { scheduler, times, pauses } = paced({ isAwaited: false });
  scheduler.scanNow();
  scheduler.scanSoon();
  expect(times).toHaveLength(1);
  await expect.poll(() => pauses().length).toBe(1);
  expect(pauses()[0]).toBeGreaterThanOrEqual(500);
});

test('goes on with a search after a navigation without that rest', async () => {
  const { scheduler, pauses } = paced({ isAwaited: true, isUnfinished: true, againIn: 4 });
  scheduler.scanNow();
  await expect.poll(() => pauses().length).toBeGreaterThanOrEqual(3);
  expect(Math.min(...pauses())).toBeLessThan(400);
});

test('looks at a change once the page has drawn it', async () => {
  let hasVisibleCharacter = false;
  const seen: boolean[] = [];
  const scheduler = createScanScheduler(() => {
    seen.push(hasVisibleCharacter);
    return { isAwaited: false };
  }, over.signal);
  scheduler.scanSoon();
  // Asked for in the same moment, it is called before the frame that holds the change is drawn.
  requestAnimationFrame(() => {
    hasVisibleCharacter = true;
  });
  await expect.poll(() => seen).toEqual([true]);
});

test('looks at a change on a page that draws no frames', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const { scheduler, times } = paced({ isAwaited: false });
  scheduler.scanSoon();
  await expect.poll(() => times).toHaveLength(1);
});

test('looks no more once it is ended, not even at what waits for a frame', async () => {
  const { scheduler, times } = paced({ isAwaited: false, againIn: 4 });
  scheduler.scanSoon();
  await new Promise((resolve) => setTimeout(resolve));
  over.abort();
  scheduler.scanNow();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(times).toHaveLength(0);
});
