import type { Page } from 'playwright';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { scriptOf } from './in-page';
import { heapSize, taskDuration } from './page-time';

/** The deals that each CRM switches between, in turn. */
const ROUTES: Readonly<Record<Deal['crm'], readonly Deal[]>> = {
  salesforce: [salesforceDeals.unknown, salesforceDeals.multi, salesforceDeals.dagster],
  hubspot: [hubspotDeals.unknown, hubspotDeals.multi, hubspotDeals.dagster],
};

/** After this many switches, everything that is created only once exists. */
const WARM_UP = 20;
const MEASURED = 200;

/** The factor for the demo's delays, to save time. */
const DELAY_FACTOR = 0.1;

/** The time between two switches, in ms: long enough for the readers to read each deal. */
const PAUSE: Readonly<Record<Deal['crm'], number>> = { salesforce: 120, hubspot: 200 };

/** The cost of 200 switches from deal to deal. */
export interface SwitchCost {
  /** TaskDuration in ms. */
  readonly time: number;
  /** The growth of the heap, in bytes. */
  readonly growth: number;
}

interface Switches {
  readonly paths: readonly string[];
  readonly steps: number;
  readonly pause: number;
}

/** Runs in the page. Both apps react to this as they do to the back button. */
async function switchDeals({ paths, steps, pause }: Switches): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    history.pushState(null, '', paths[step % paths.length]);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Runs in the page. */
function scaleDelays(factor: number): void {
  const { setTimeout: wait } = window;
  Object.assign(window, {
    setTimeout: (run: TimerHandler, ms = 0, ...args: unknown[]) => wait(run, ms * factor, ...args),
  });
}

/** Measures 200 switches from deal to deal within the app. */
export async function measureSwitches(page: Page, crm: Deal['crm']): Promise<SwitchCost> {
  await page.addInitScript(scriptOf(scaleDelays, DELAY_FACTOR));
  const route = ROUTES[crm];
  const last = route.at(-1);
  if (last === undefined) throw new Error('The route is empty.');
  await page.goto(dealUrl(last));
  await page
    .getByText(last.rival?.values[0] ?? '', { exact: true })
    .first()
    .waitFor();
  const paths = route.map(dealPath);
  const go = (steps: number) =>
    page.evaluate(switchDeals, { paths, steps, pause: PAUSE[crm] / DELAY_FACTOR });
  // Ends on the deal it started from, so both heaps contain the same deal.
  await go(WARM_UP - (WARM_UP % paths.length));
  const before = await heapSize(page);
  const time = await taskDuration(page, () => go(MEASURED - (MEASURED % paths.length)));
  const after = await heapSize(page);
  return { time, growth: after - before };
}
