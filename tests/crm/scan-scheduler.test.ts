import { afterEach, expect, test, vi } from 'vitest';
import { createScanScheduler, type NextScan } from '../../src/reader/scan-scheduler';

let over = new AbortController();

afterEach(() => {
  over.abort();
  over = new AbortController();
  vi.restoreAllMocks();
});

/** Blocks the page's thread for this many ms. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Returns a scheduler whose scans take 4 ms each, their times, and the pauses between them. */
function scheduled(next: NextScan) {
  const times: number[] = [];
  const scheduler = createScanScheduler(() => {
    times.push(performance.now());
    block(4);
    return next;
  }, over.signal);
  const pauses = () => times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { scheduler, times, pauses };
}

test('rests after a slow scan, even if it asks for the next one sooner', async () => {
  const { scheduler, pauses } = scheduled({ isAwaited: false, againIn: 4 });
  scheduler.scanNow();
  await expect.poll(() => pauses().length).toBe(2);
  expect(Math.min(...pauses())).toBeGreaterThanOrEqual(500);
});

test('rests before it scans a change, too', async () => {
  const { scheduler, times, pauses } = scheduled({ isAwaited: false });
  scheduler.scanNow();
  scheduler.scanSoon();
  expect(times).toHaveLength(1);
  await expect.poll(() => pauses().length).toBe(1);
  expect(pauses()[0]).toBeGreaterThanOrEqual(500);
});

test('continues a search after a navigation without that rest', async () => {
  const { scheduler, pauses } = scheduled({ isAwaited: true, isUnfinished: true, againIn: 4 });
  scheduler.scanNow();
  await expect.poll(() => pauses().length).toBeGreaterThanOrEqual(3);
  expect(Math.min(...pauses())).toBeLessThan(400);
});

test('scans a change once the page has drawn it', async () => {
  let hasVisibleCharacter = false;
  const seen: boolean[] = [];
  const scheduler = createScanScheduler(() => {
    seen.push(hasVisibleCharacter);
    return { isAwaited: false };
  }, over.signal);
  scheduler.scanSoon();
  // Requested at the same time, this is called before the frame with the change is drawn.
  requestAnimationFrame(() => {
    hasVisibleCharacter = true;
  });
  await expect.poll(() => seen).toEqual([true]);
});

test('scans a change on a page that draws no frames', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const { scheduler, times } = scheduled({ isAwaited: false });
  scheduler.scanSoon();
  await expect.poll(() => times).toHaveLength(1);
});

test('does not scan after it has ended, not even when it was waiting for a frame', async () => {
  const { scheduler, times } = scheduled({ isAwaited: false, againIn: 4 });
  scheduler.scanSoon();
  await new Promise((resolve) => setTimeout(resolve));
  over.abort();
  scheduler.scanNow();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(times).toHaveLength(0);
});
