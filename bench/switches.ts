import type { Page } from 'playwright';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { scriptOf } from './in-page';
import { heapSize, taskDuration } from './page-time';

/** The two CRMs' deals that are gone through, again and again. */
const ROUTES: Readonly<Record<Deal['crm'], readonly Deal[]>> = {
  salesforce: [salesforceDeals.unknown, salesforceDeals.multi, salesforceDeals.dagster],
  hubspot: [hubspotDeals.unknown, hubspotDeals.multi, hubspotDeals.dagster],
};

/** All that is made once is there after so many switches. */
const WARM_UP = 20;
const MEASURED = 200;

/** The demo waits a tenth of its time, to let many switches fit into a short time. */
const PACE = 0.1;

/** The time between two switches, in ms: long enough for the readers to look at each deal. */
const PAUSE: Readonly<Record<Deal['crm'], number>> = { salesforce: 120, hubspot: 200 };

/** What 200 switches from deal to deal cost the page. */
export interface SwitchCost {
  /** TaskDuration in ms. */
  readonly time: number;
  /** What the heap grew by, in bytes. */
  readonly growth: number;
}

interface Walk {
  readonly paths: readonly string[];
  readonly steps: number;
  readonly pause: number;
}

/** Runs in the page. Both apps follow an address that is pushed, as they follow the back button. */
async function walk({ paths, steps, pause }: Walk): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    history.pushState(null, '', paths[step % paths.length]);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Runs in the page. */
function hasten(pace: number): void {
  const { setTimeout: wait } = window;
  Object.assign(window, {
    setTimeout: (run: TimerHandler, ms = 0, ...given: unknown[]) => wait(run, ms * pace, ...given),
  });
}

/** Goes from deal to deal within the app, 200 times. */
export async function measureSwitches(page: Page, crm: Deal['crm']): Promise<SwitchCost> {
  await page.addInitScript(scriptOf(hasten, PACE));
  const route = ROUTES[crm];
  const last = route.at(-1);
  if (last === undefined) throw new Error('No way to go.');
  await page.goto(dealUrl(last));
  await page
    .getByText(last.rival?.values[0] ?? '', { exact: true })
    .first()
    .waitFor();
  const paths = route.map(dealPath);
  const go = (steps: number) => page.evaluate(walk, { paths, steps, pause: PAUSE[crm] / PACE });
  // Ends where it began: both heaps hold the same deal.
  await go(WARM_UP - (WARM_UP % paths.length));
  const before = await heapSize(page);
  const time = await taskDuration(page, () => go(MEASURED - (MEASURED % paths.length)));
  const after = await heapSize(page);
  return { time, growth: after - before };
}
