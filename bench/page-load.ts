import type { Page } from 'playwright';
import { type Deal, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { ownTime } from './own-time';
import { taskDuration } from './page-time';
import { traced } from './trace';

const DEALS = { salesforce: salesforceDeals.dagster, hubspot: hubspotDeals.dagster } as const;

/** How long a loaded page is watched, in ms: long enough for its late fields and for the badge. */
const WATCHED = 3000;

/** How long the first load is left alone, in ms: its badge's scan must not run during the next one. */
const CALM = 2000;

export interface LoadCost {
  /** The page's TaskDuration, in ms. */
  readonly time: number;
  /** What the reader's own calls took of the page's thread, in ms; nothing where there is no reader. */
  readonly own: number | undefined;
}

/** Loads a deal, and measures what its next loads cost in the same tab. */
export async function measureLoad(
  page: Page,
  crm: Deal['crm'],
  hasReader: boolean,
): Promise<LoadCost> {
  const load = async () => {
    await page.goto(dealUrl(DEALS[crm]));
    await page.waitForTimeout(WATCHED);
  };
  // The first load starts the process that the others are measured in, and fills its code cache.
  await page.goto(dealUrl(DEALS[crm]));
  await page.waitForTimeout(CALM);
  const time = await taskDuration(page, load);
  // A trace has its own cost, so it has a load of its own.
  return { time, own: hasReader ? ownTime(await traced(page, load)).total : undefined };
}
