import type { Page } from 'playwright';
import { dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { taskDuration } from './page-time';

const DEALS = { salesforce: salesforceDeals.dagster, hubspot: hubspotDeals.dagster } as const;

/** How long a loaded page is left alone, in ms: long enough for its late fields and for the badge. */
const SETTLE = 3000;

/** The page's TaskDuration, in ms, from a full load of a deal until nothing more is on its way. */
export async function measureLoad(page: Page, crm: keyof typeof DEALS): Promise<number> {
  const url = dealUrl(DEALS[crm]);
  // The first load starts the process that the second one is measured in, and fills its code cache.
  await page.goto(url);
  return taskDuration(page, async () => {
    await page.goto(url);
    await page.waitForTimeout(SETTLE);
  });
}
