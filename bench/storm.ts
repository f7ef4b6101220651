import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../demo/deals';
import { type OwnTime, ownShare, ownTime } from './own-time';
import { taskDuration } from './page-time';
import { traced } from './trace';

/** A row of the storm: an element, two cells and a text in each. */
const NODES_PER_ROW = 5;

const STORM = { nodes: 50_000, batches: 100, pause: 14, nodesPerRow: NODES_PER_ROW };

/** How long the page is left alone before and after the storm, in ms. */
const CALM = 600;

/** Runs in the page. Each node is put into the document by itself, so each is a change of its own. */
async function storm({ nodes, batches, pause, nodesPerRow }: typeof STORM): Promise<void> {
  const place = document.querySelector('main') ?? document.body;
  const rows = nodes / nodesPerRow / batches;
  for (let batch = 0; batch < batches; batch += 1) {
    for (let number = 0; number < rows; number += 1) {
      const row = place.appendChild(document.createElement('div'));
      for (const text of ['Row', `${batch}.${number}`]) {
        row.appendChild(document.createElement('span')).appendChild(document.createTextNode(text));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export interface StormCost {
  /** The page's TaskDuration while the nodes come in, in ms. */
  readonly time: number;
  /** What the reader took when the page was loaded; nothing where there is none. */
  readonly own: OwnTime | undefined;
}

async function open(page: Page): Promise<void> {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await page.getByText('Primary Competitor', { exact: true }).first().waitFor();
  await page.waitForTimeout(CALM);
}

async function blow(page: Page): Promise<void> {
  await page.evaluate(storm, STORM);
  await page.waitForTimeout(CALM);
}

/** Opens a deal, and has nodes come in beside it. */
export async function measureStorm(page: Page, hasReader: boolean): Promise<StormCost> {
  const events = await traced(page, () => open(page));
  const time = await taskDuration(page, () => blow(page));
  return { time, own: hasReader ? ownTime(events) : undefined };
}

/** The share of the page's thread that a reader's script takes while the nodes come in, in per cent. */
export async function measureStormShare(page: Page): Promise<number> {
  await open(page);
  return ownShare(await traced(page, () => blow(page)));
}
