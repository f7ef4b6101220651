import type { Page } from 'playwright';
import { type Deal, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { ownTime } from './own-time';
import { taskDuration } from './page-time';
import { traced } from './trace';

const DEALS = { salesforce: salesforceDeals.dagster, hubspot: hubspotDeals.dagster } as const;

/** How long a loaded page is measured, in ms: long enough for its late fields and for the badge. */
const MEASURED = 3000;

/** The wait after the first load, in ms: its badge's scan must not run during the next one. */
const SETTLING = 2000;

export interface LoadCost {
  /** The page's TaskDuration, in ms. */
  readonly time: number;
  /** The time of the reader's calls on the page's thread, in ms; undefined without a reader. */
  readonly own: number | undefined;
}

/** Loads a deal, then measures the cost of loading it again in the same tab. */
export async function measureLoad(
  page: Page,
  crm: Deal['crm'],
  hasReader: boolean,
): Promise<LoadCost> {
  const load = async () => {
    await page.goto(dealUrl(DEALS[crm]));
    await page.waitForTimeout(MEASURED);
  };
  // The first load starts the process that the others are measured in, and fills its code cache.
  await page.goto(dealUrl(DEALS[crm]));
  await page.waitForTimeout(SETTLING);
  const time = await taskDuration(page, load);
  // Tracing has a cost, so it gets a load of its own.
  return { time, own: hasReader ? ownTime(await traced(page, load)).total : undefined };
}
