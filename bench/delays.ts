import type { Page } from 'playwright';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../demo/deals';
import { openSidePanel } from '../tools/stage/side-panel';
import { scriptOf } from './in-page';
import { type Bench, onNewPage } from './readers';

/** The wait after a load and between two switches, in ms. */
const SETTLE = 500;
const BETWEEN = 60;

/** Which way is gone, and how often. */
export interface Tour {
  readonly crm: Deal['crm'];
  readonly loads: number;
  /** From deal to deal after each load. */
  readonly switches: number;
  /** So many of the first switches after each load are not counted. */
  readonly skip?: number;
}

interface Stop {
  readonly path: string;
  /** The text that the field brings, and the heading of the panel that it leads to. */
  readonly value: string;
  readonly heading: string;
}

/** A page that was left is kept, and its text does not come again: each spelling is a page of its own. */
function spellings(deal: Deal): readonly string[] {
  if (deal.crm === 'hubspot') return [dealPath(deal)];
  const ids = [deal.id, deal.id.slice(0, 15)];
  return ids.flatMap((id) =>
    ['Opportunity/', ''].flatMap((object) =>
      ['', '/'].map((end) => `/lightning/r/${object}${id}/view${end}`),
    ),
  );
}

/** The deal whose heading differs from the others' is every second one. */
function routeOf(crm: Deal['crm'], length: number): readonly Stop[] {
  const deals = crm === 'salesforce' ? salesforceDeals : hubspotDeals;
  const named = [deals.multi, deals.dagster];
  return Array.from({ length }, (_, step) => {
    const isOther = step % 2 === 0;
    const deal = isOther ? deals.unknown : named[(step >> 1) % named.length];
    const value = deal?.rival.values[0];
    if (deal === undefined || value === undefined) throw new Error('A deal without a rival.');
    const paths = spellings(deal);
    const path = paths[(step >> 1) % paths.length] ?? dealPath(deal);
    return { path, value, heading: isOther ? value : 'Dagster' };
  });
}

/**
 * Runs in the page: lets requests take a different time each, in proportion, and keeps the browser's
 * own observer, for under synthetic shadow the page's does not see everything.
 */
function prepare(pace: { readonly least: number; readonly most: number }): void {
  const { setTimeout: wait, MutationObserver: Observer } = window;
  const varied = () => pace.least + Math.random() * (pace.most - pace.least);
  Object.assign(window, {
    Observer,
    setTimeout: (run: TimerHandler, ms = 0, ...given: unknown[]) =>
      wait(run, ms * varied(), ...given),
  });
}

/** Runs in the page: goes there, and tells when the field's text was in the DOM. */
function goAndSee({ path, value }: Stop): Promise<number> {
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

/** Runs in the panel: tells when the heading was on screen, for which it must not be there yet. */
function seeHeading(expected: string): Promise<number> {
  return new Promise((resolve, reject) => {
    if (document.querySelector('h1')?.textContent === expected) {
      reject(new Error(`${expected} is there already.`));
    }
    const observer = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== expected) return;
      observer.disconnect();
      // The first frame draws it, at the second it has been drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** One load of a page, and as many switches on it. */
async function delaysOn(page: Page, panel: Page, { crm, switches }: Tour): Promise<number[]> {
  const start = crm === 'salesforce' ? salesforceDeals.lookup : hubspotDeals.dagster;
  await page.goto(dealUrl(start));
  await page.waitForTimeout(SETTLE);
  await panel.getByRole('heading', { level: 1, name: 'Dagster', exact: true }).waitFor();
  const delays: number[] = [];
  for (const stop of routeOf(crm, switches)) {
    await page.waitForTimeout(BETWEEN);
    const painted = panel.evaluate(seeHeading, stop.heading);
    // The panel watches before the page moves.
    await panel.evaluate(() => undefined);
    const [there, shown] = await Promise.all([page.evaluate(goAndSee, stop), painted]);
    delays.push(shown - there);
  }
  return delays;
}

/**
 * How long it takes from the field's text in the DOM to the heading of its card on screen, in ms, for
 * each of several switches from a deal to one with another rival.
 */
export function measureDelays(bench: Bench, tour: Tour): Promise<number[]> {
  return onNewPage(bench, async (page) => {
    const panel = await openSidePanel(bench.stage, page);
    await page.addInitScript(scriptOf(prepare, { least: 0.5, most: 0.9 }));
    try {
      const delays: number[] = [];
      for (let load = 0; load < tour.loads; load += 1) {
        delays.push(...(await delaysOn(page, panel.page, tour)).slice(tour.skip ?? 0));
      }
      return delays;
    } finally {
      await panel.close();
    }
  });
}
