import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../demo/deals';
import { type Filler, fillOnceLoaded } from './filler';
import { scriptOf } from './in-page';
import { type OwnTime, ownTime } from './own-time';
import { traced } from './trace';

/** How long the page is traced after it has loaded, in ms: fields and the reader's scans come late. */
const TRACED = 1200;

const NODES = 12_000;

/**
 * Opens a deal on a page of 12,000 nodes.
 *
 * @returns The reader's time on the page's thread.
 */
export async function measureBigPage(page: Page, inRoots: boolean): Promise<OwnTime> {
  const filler: Filler = { nodes: NODES, inRoots };
  await page.addInitScript(scriptOf(fillOnceLoaded, filler));
  const events = await traced(page, async () => {
    await page.goto(dealUrl(salesforceDeals.dagster, inRoots ? 'native' : 'standard'));
    await page.waitForTimeout(TRACED);
  });
  return ownTime(events);
}
