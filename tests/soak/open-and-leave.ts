import type { Page } from 'playwright';
import { dealPath, dealUrl } from '../../demo/deals';
import { EXPECTED_DEALS, type ExpectedDeal } from './expected-deals';

/** One visit to a deal's tab: how long the panel took to show it, in ms, or what it showed instead. */
export type Visit =
  | { readonly kind: 'shown'; readonly ms: number }
  | { readonly kind: 'stuck'; readonly deal: string; readonly shown: string };

/**
 * How long the panel can take once a page has loaded, in ms: Chrome can take 8 s after its start to
 * report its policies.
 */
const PATIENCE = 12_000;

interface OpenTab extends ExpectedDeal {
  readonly tabId: number;
}

/** The time that a tab stays in front before it is left, in ms. */
function gap(): number {
  return Math.random() * 130;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Opens each deal in a tab of its own, and leaves it for the next one: every second one while the
 * reader loads the settings, the others before it has even started.
 */
function openTabs(panel: Page, deals: readonly ExpectedDeal[]): Promise<number[]> {
  const opened = deals.map(({ deal }, step) => ({
    url: dealUrl(deal),
    isLoaded: step % 2 === 0,
    gap: gap(),
  }));
  return panel.evaluate(async (tabs) => {
    const ids: number[] = [];
    for (const { url, isLoaded, gap } of tabs) {
      const { id } = await chrome.tabs.create({ url, active: true });
      if (id === undefined) throw new Error('A tab without a number');
      ids.push(id);
      while (isLoaded && (await chrome.tabs.get(id)).status !== 'complete') {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await new Promise((resolve) => setTimeout(resolve, gap));
    }
    return ids;
  }, opened);
}

/** Brings a tab to the front and waits until the panel shows its deal. */
function visit(panel: Page, { tabId, deal, heading }: OpenTab): Promise<Visit> {
  return panel.evaluate(
    async ({ tabId, name, heading, patience }): Promise<Visit> => {
      await chrome.tabs.update(tabId, { active: true });
      let loadedAt: number | undefined;
      for (;;) {
        const shown = document.querySelector('h1')?.textContent ?? '';
        const shownName = document.querySelector('header p')?.textContent ?? '';
        if (shown === heading && shownName === name) {
          return { kind: 'shown', ms: loadedAt ? Math.round(performance.now() - loadedAt) : 0 };
        }
        if (loadedAt === undefined) {
          const { status } = await chrome.tabs.get(tabId);
          if (status === 'complete') loadedAt = performance.now();
        } else if (performance.now() - loadedAt > patience) {
          const { status, title } = await chrome.tabs.get(tabId);
          const expected = `${name}: ${heading}`;
          return { kind: 'stuck', deal: expected, shown: `${shown} (tab “${title}”, ${status})` };
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    { tabId, name: deal.name, heading, patience: PATIENCE },
  );
}

async function visitAll(panel: Page, tabs: readonly OpenTab[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const tab of shuffled(tabs)) visits.push(await visit(panel, tab));
  return visits;
}

/** Moves a tab to another deal of its CRM as the app itself does, and leaves the tab right after. */
async function walk(page: Page | undefined, panel: Page, tab: OpenTab): Promise<OpenTab> {
  const { tabId, deal } = tab;
  if (page === undefined) throw new Error(`No tab shows ${dealUrl(deal)}`);
  const others = EXPECTED_DEALS.filter((each) => each.deal.crm === deal.crm && each.deal !== deal);
  const next = shuffled(others)[0] ?? tab;
  await panel.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, dealPath(next.deal));
  await panel.waitForTimeout(gap());
  return { ...next, tabId };
}

/** Loads a tab again, and leaves it right after. */
async function reload(panel: Page, { tabId }: OpenTab): Promise<void> {
  await panel.evaluate(async (id) => {
    await chrome.tabs.update(id, { active: true });
    await chrome.tabs.reload(id);
  }, tabId);
  await panel.waitForTimeout(gap());
}

/**
 * Opens and leaves deals in quick succession, then visits each tab: once after it was opened, once
 * after it moved to another deal or was loaded again. Closes the tabs in the end.
 *
 * @param panel The real side panel.
 * @param pages All tabs that are open.
 */
export async function openAndLeave(
  panel: Page,
  pages: () => readonly Page[],
  deals: readonly ExpectedDeal[],
): Promise<readonly Visit[]> {
  const ids = await openTabs(panel, deals);
  const tabs = deals.map((deal, step): OpenTab => ({ ...deal, tabId: ids[step] ?? -1 }));
  const afterOpening = await visitAll(panel, tabs);
  const pageOf = ({ deal }: OpenTab) => pages().find((page) => page.url() === dealUrl(deal));
  const inPages = tabs.map((tab) => ({ tab, page: pageOf(tab) }));
  const moved: OpenTab[] = [];
  for (const [step, { tab, page }] of inPages.entries()) {
    const isReloaded = step % 3 === 2;
    if (isReloaded) await reload(panel, tab);
    moved.push(isReloaded ? tab : await walk(page, panel, tab));
  }
  const afterMoving = await visitAll(panel, moved);
  await panel.evaluate((all) => chrome.tabs.remove(all), ids);
  return [...afterOpening, ...afterMoving];
}

/** So many of the demo's deals, of both CRMs. */
export function someDeals(count: number): readonly ExpectedDeal[] {
  return shuffled(EXPECTED_DEALS).slice(0, count);
}
