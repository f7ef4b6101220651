import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../demo/deals';
import { type OwnTime, ownShare, ownTime } from './own-time';
import { taskDuration } from './page-time';
import { traced } from './trace';

/** A row consists of an element and two cells with a text each. */
const NODES_PER_ROW = 5;

const BURST = { nodes: 50_000, batches: 100, pause: 14, nodesPerRow: NODES_PER_ROW };

/** The wait before and after the nodes are added, in ms. */
const SETTLING = 600;

/** Runs in the page. Adds each node separately, so each is a mutation of its own. */
async function addNodes({ nodes, batches, pause, nodesPerRow }: typeof BURST): Promise<void> {
  const parent = document.querySelector('main') ?? document.body;
  const rows = nodes / nodesPerRow / batches;
  for (let batch = 0; batch < batches; batch += 1) {
    for (let number = 0; number < rows; number += 1) {
      const row = parent.appendChild(document.createElement('div'));
      for (const text of ['Row', `${batch}.${number}`]) {
        row.appendChild(document.createElement('span')).appendChild(document.createTextNode(text));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export interface BurstCost {
  /** The page's TaskDuration while the nodes are added, in ms. */
  readonly time: number;
  /** The reader's time during page load; undefined without a reader. */
  readonly own: OwnTime | undefined;
}

async function open(page: Page): Promise<void> {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await page.getByText('Primary Competitor', { exact: true }).first().waitFor();
  await page.waitForTimeout(SETTLING);
}

async function runBurst(page: Page): Promise<void> {
  await page.evaluate(addNodes, BURST);
  await page.waitForTimeout(SETTLING);
}

/** Opens a deal, then measures the cost of adding nodes to the page. */
export async function measureBurst(page: Page, hasReader: boolean): Promise<BurstCost> {
  const events = await traced(page, () => open(page));
  const time = await taskDuration(page, () => runBurst(page));
  return { time, own: hasReader ? ownTime(events) : undefined };
}

/** Returns the reader script's share of the page's thread while nodes are added, in percent. */
export async function measureBurstShare(page: Page): Promise<number> {
  await open(page);
  return ownShare(await traced(page, () => runBurst(page)));
}
