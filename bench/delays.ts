import type { Page } from 'playwright';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { openSidePanel } from '../tools/chromium/side-panel';
import { scriptOf } from './in-page';
import { type Bench, onNewPage } from './readers';

/** The waits after a page load and before each switch, in ms. */
const AFTER_LOAD = 500;
const BEFORE_SWITCH = 60;

/** A series of switches from deal to deal. */
export interface Route {
  readonly crm: Deal['crm'];
  /** The number of page loads. */
  readonly loads: number;
  /** The number of switches after each load. */
  readonly switches: number;
  /** The number of first switches after each load that aren't counted. */
  readonly skip?: number;
}

interface Stop {
  readonly path: string;
  /** The field's text, and the panel's heading for it. */
  readonly value: string;
  readonly heading: string;
}

/** Returns paths to a deal. Lightning shows a new page for each, whose text isn't in the DOM yet. */
function pathsOf(deal: Deal): readonly string[] {
  if (deal.crm === 'hubspot') return [dealPath(deal)];
  const ids = [deal.id, deal.id.slice(0, 15)];
  return ids.flatMap((id) =>
    ['Opportunity/', ''].flatMap((object) =>
      ['', '/'].map((end) => `/lightning/r/${object}${id}/view${end}`),
    ),
  );
}

/** Returns the stops of a route. Every second deal has a different heading from the one before. */
function stopsOf(crm: Deal['crm'], length: number): readonly Stop[] {
  const deals = crm === 'salesforce' ? salesforceDeals : hubspotDeals;
  const named = [deals.multi, deals.dagster];
  return Array.from({ length }, (_, step) => {
    const isOther = step % 2 === 0;
    const deal = isOther ? deals.unknown : named[(step >> 1) % named.length];
    const value = deal?.rival.values[0];
    if (deal === undefined || value === undefined) throw new Error('The deal has no rival.');
    const paths = pathsOf(deal);
    const path = paths[(step >> 1) % paths.length] ?? dealPath(deal);
    return { path, value, heading: isOther ? value : 'Dagster' };
  });
}

/**
 * Runs in the page. Varies the duration of requests by a random factor, and saves the browser's
 * MutationObserver, because the one that synthetic shadow puts in its place misses some changes.
 */
function varyRequests(factor: { readonly min: number; readonly max: number }): void {
  const { setTimeout: wait, MutationObserver: Observer } = window;
  const randomFactor = () => factor.min + Math.random() * (factor.max - factor.min);
  Object.assign(window, {
    Observer,
    setTimeout: (run: TimerHandler, ms = 0, ...args: unknown[]) =>
      wait(run, ms * randomFactor(), ...args),
  });
}

/** Runs in the page. Switches to a deal, and returns the time at which the field's text was in the DOM. */
function switchTo({ path, value }: Stop): Promise<number> {
  return new Promise((resolve) => {
    const { Observer } = window as unknown as { Observer: typeof MutationObserver };
    const observer = new Observer((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          for (let text: Node | null = node; text; text = texts.nextNode()) {
            if (!(text instanceof Text) || !text.data.includes(value)) continue;
            observer.disconnect();
            resolve(Date.now());
            return;
          }
        }
      }
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}

/** Runs in the panel. Returns the time at which a new heading was on screen. */
function paintOf(expected: string): Promise<number> {
  return new Promise((resolve, reject) => {
    if (document.querySelector('h1')?.textContent === expected) {
      reject(new Error(`The heading is already ${expected}.`));
    }
    const observer = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== expected) return;
      observer.disconnect();
      // The first frame paints it; by the second, it's on screen.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Loads a page and measures each switch on it. */
async function delaysOn(page: Page, panel: Page, { crm, switches }: Route): Promise<number[]> {
  const start = crm === 'salesforce' ? salesforceDeals.lookup : hubspotDeals.dagster;
  await page.goto(dealUrl(start));
  await page.waitForTimeout(AFTER_LOAD);
  await panel.getByRole('heading', { level: 1, name: 'Dagster', exact: true }).waitFor();
  const delays: number[] = [];
  for (const stop of stopsOf(crm, switches)) {
    await page.waitForTimeout(BEFORE_SWITCH);
    const painted = panel.evaluate(paintOf, stop.heading);
    // Makes sure that the panel observes before the page switches.
    await panel.evaluate(() => undefined);
    const [inDom, shown] = await Promise.all([page.evaluate(switchTo, stop), painted]);
    delays.push(shown - inDom);
  }
  return delays;
}

/**
 * Returns the delays, in ms, from the field's text in the DOM to the heading of its card on screen, one for
 * each switch to a deal with another rival.
 */
export function measureDelays(bench: Bench, route: Route): Promise<number[]> {
  return onNewPage(bench, async (page) => {
    const panel = await openSidePanel(bench.browser, page);
    await page.addInitScript(scriptOf(varyRequests, { min: 0.5, max: 0.9 }));
    try {
      const delays: number[] = [];
      for (let load = 0; load < route.loads; load += 1) {
        delays.push(...(await delaysOn(page, panel.page, route)).slice(route.skip ?? 0));
      }
      return delays;
    } finally {
      await panel.close();
    }
  });
}
