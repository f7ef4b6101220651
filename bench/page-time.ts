import type { Page } from 'playwright';

/**
 * The TaskDuration of a page's main thread while something runs, in ms. On the thread's own clock,
 * so that it does not grow when other processes want the core.
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
  const taken = (await now()) - before;
  await session.detach();
  return taken;
}

/** The bytes of the page's JavaScript heap after a collection; all its worlds share one. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What one collection lets go of may hold something that the next one finds.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
