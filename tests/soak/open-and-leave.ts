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
const TIMEOUT = 12_000;

/** How long a page can take to load, in ms. */
const LOADING = 30_000;

interface OpenTab extends ExpectedDeal {
  readonly tabId: number;
}

/** A browser to open tabs in. Only the random numbers decide which deals, in what order, and how fast. */
interface Soak {
  /** The real side panel. */
  readonly panel: Page;
  /** Returns all open tabs. */
  readonly pages: () => readonly Page[];
  /** Returns a number from 0 to 1. */
  readonly random: () => number;
  /** How long a page can take to load, in ms. */
  readonly loading?: number;
}

/** The longest time that a tab stays in front, in ms. */
const LONGEST_STAY = 130;

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Opens each deal in a tab of its own and leaves it for the next one: half of them while the reader loads its
 * settings, the others before it has started.
 */
function openTabs(
  { panel, random, loading = LOADING }: Soak,
  deals: readonly ExpectedDeal[],
): Promise<number[]> {
  const opened = deals.map(({ deal }, step) => ({
    url: dealUrl(deal),
    loading: step % 2 === 0 ? loading : 0,
    gap: random() * LONGEST_STAY,
  }));
  return panel.evaluate(async (tabs) => {
    const ids: number[] = [];
    for (const { url, loading, gap } of tabs) {
      const { id } = await chrome.tabs.create({ url, active: true });
      if (id === undefined) throw new Error('The tab has no id');
      ids.push(id);
      const deadline = performance.now() + loading;
      while (performance.now() < deadline && (await chrome.tabs.get(id)).status !== 'complete') {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await new Promise((resolve) => setTimeout(resolve, gap));
    }
    return ids;
  }, opened);
}

/** Brings a tab to the front and waits until the panel shows its deal. */
function visit(
  { panel, loading = LOADING }: Soak,
  { tabId, deal, heading }: OpenTab,
): Promise<Visit> {
  return panel.evaluate(
    async ({ tabId, name, heading, loading, timeout }): Promise<Visit> => {
      await chrome.tabs.update(tabId, { active: true });
      let deadline = performance.now() + loading;
      let loadedAt: number | undefined;
      for (;;) {
        const shown = document.querySelector('h1')?.textContent ?? '';
        const shownName = document.querySelector('header p')?.textContent ?? '';
        if (shown === heading && shownName === name) {
          return { kind: 'shown', ms: loadedAt ? Math.round(performance.now() - loadedAt) : 0 };
        }
        if (loadedAt === undefined) {
          const { status } = await chrome.tabs.get(tabId);
          if (status === 'complete') {
            loadedAt = performance.now();
            deadline = loadedAt + timeout;
          }
        }
        if (performance.now() > deadline) {
          const { status, title } = await chrome.tabs.get(tabId);
          const expected = `${name}: ${heading}`;
          return { kind: 'stuck', deal: expected, shown: `${shown} (tab “${title}”, ${status})` };
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    { tabId, name: deal.name, heading, loading, timeout: TIMEOUT },
  );
}

async function visitAll(soak: Soak, tabs: readonly OpenTab[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const tab of shuffled(tabs, soak.random)) visits.push(await visit(soak, tab));
  return visits;
}

/** Moves a tab to another deal of its CRM as the app does, and leaves the tab right after. */
async function moveOn(
  page: Page | undefined,
  { panel, random }: Soak,
  tab: OpenTab,
): Promise<OpenTab> {
  const { tabId, deal } = tab;
  if (page === undefined) throw new Error(`No tab shows ${dealUrl(deal)}`);
  const others = EXPECTED_DEALS.filter((each) => each.deal.crm === deal.crm && each.deal !== deal);
  const next = shuffled(others, random)[0] ?? tab;
  await panel.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, dealPath(next.deal));
  await panel.waitForTimeout(random() * LONGEST_STAY);
  return { ...next, tabId };
}

/** Reloads a tab and leaves it right after. */
async function reload({ panel, random }: Soak, { tabId }: OpenTab): Promise<void> {
  await panel.evaluate(async (id) => {
    await chrome.tabs.update(id, { active: true });
    await chrome.tabs.reload(id);
  }, tabId);
  await panel.waitForTimeout(random() * LONGEST_STAY);
}

/**
 * Opens and leaves deals in quick succession, then visits each tab twice: after it was opened, and after it
 * moved to another deal or was reloaded. Closes the tabs at the end. Stops after the first visits if one of
 * them is stuck, because a page that hasn't loaded can't move to another deal.
 */
export async function openAndLeave(
  soak: Soak,
  deals: readonly ExpectedDeal[],
): Promise<readonly Visit[]> {
  const { panel, pages } = soak;
  const ids = await openTabs(soak, deals);
  const closeTabs = () => panel.evaluate((all) => chrome.tabs.remove(all), ids);
  const tabs = deals.map((deal, step): OpenTab => ({ ...deal, tabId: ids[step] ?? -1 }));
  const afterOpening = await visitAll(soak, tabs);
  if (afterOpening.some(({ kind }) => kind === 'stuck')) {
    await closeTabs();
    return afterOpening;
  }
  const pageOf = ({ deal }: OpenTab) => pages().find((page) => page.url() === dealUrl(deal));
  const inPages = tabs.map((tab) => ({ tab, page: pageOf(tab) }));
  const moved: OpenTab[] = [];
  for (const [step, { tab, page }] of inPages.entries()) {
    const isReloaded = step % 3 === 2;
    if (isReloaded) await reload(soak, tab);
    moved.push(isReloaded ? tab : await moveOn(page, soak, tab));
  }
  const afterMoving = await visitAll(soak, moved);
  await closeTabs();
  return [...afterOpening, ...afterMoving];
}

/** Returns that many of the demo's deals, of both CRMs. */
export function someDeals(count: number, random: () => number): readonly ExpectedDeal[] {
  return shuffled(EXPECTED_DEALS, random).slice(0, count);
}
