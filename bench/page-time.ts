import type { Page } from 'playwright';

/**
 * Returns the TaskDuration of a page's main thread while a function runs, in ms. It's measured on the
 * thread's own clock, so it doesn't grow when other processes use the core.
 */
export async function taskDuration(page: Page, run: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await now();
  await run();
  const duration = (await now()) - before;
  await session.detach();
  return duration;
}

/** Returns the size of the page's JavaScript heap in bytes after garbage collection. Content scripts share it. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // Some objects can only be collected after others were.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
