import type { Page } from 'playwright';
import { dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { ownTime } from './own-time';
import { taskDuration } from './page-time';
import { traced } from './trace';

const DEALS = { salesforce: salesforceDeals.dagster, hubspot: hubspotDeals.dagster } as const;

/** How long a loaded page is left alone, in ms: long enough for its late fields and for the badge. */
const SETTLE = 3000;

/** Loads a deal a second time, while `measure` watches, until nothing more is on its way. */
async function reload<Result>(
  page: Page,
  crm: keyof typeof DEALS,
  measure: (page: Page, run: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const load = async () => {
    await page.goto(dealUrl(DEALS[crm]));
    await page.waitForTimeout(SETTLE);
  };
  // The first load starts the process that the second one is measured in, and fills its code cache.
  // What it leaves behind, such as the badge's scan, must not run during the second one.
  await load();
  return measure(page, load);
}

/** Returns the page's TaskDuration during a full load of a deal, in ms. */
export function measureLoad(page: Page, crm: keyof typeof DEALS): Promise<number> {
  return reload(page, crm, taskDuration);
}

/** Returns what a reader's script takes of the page's thread during a full load of a deal, in ms. */
export async function measureLoadScript(page: Page, crm: keyof typeof DEALS): Promise<number> {
  return ownTime(await reload(page, crm, traced)).total;
}
