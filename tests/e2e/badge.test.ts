import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../../tools/chromium/launch';
import { openSidePanel, type SidePanel } from '../../tools/chromium/side-panel';
import { DEMO } from '../../tools/demo/paths';
import { effort, isThorough, sampleOf } from '../effort';
import { EXTENSION } from './extension';
import { rival } from './panel-page';

/* Starts with the panel closed, unlike the other files. */

/** How long a demo page can take to show its deal, in ms. */
const TIMEOUT = 15_000;

/** How long to wait to make sure that no badge appears, in ms. */
const NO_BADGE_WAIT = effort(1000, 2500);

const profile = temporaryProfile();
let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: RunningBrowser;
let page: Page;

beforeAll(async () => {
  demo = await startDemo({ root: DEMO });
  browser = await launchBrowser({
    extension: EXTENSION,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
    viewport: { width: 1040, height: 900 },
    backForwardCache: true,
  });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  profile.remove();
});

interface Badge {
  readonly text: string;
  readonly title: string;
}

const NONE: Badge = { text: '', title: 'Open Ringside' };
const DAGSTER: Badge = { text: '1', title: 'Open Ringside: Dagster' };

/** Returns the badge and tooltip of the toolbar button in the active tab. */
async function badge(): Promise<Badge | undefined> {
  const worker =
    browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab?.id === undefined) return undefined;
    const { id: tabId } = tab;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  });
}

async function expectBadge(expected: Badge): Promise<void> {
  await expect.poll(badge, { timeout: TIMEOUT }).toEqual(expected);
}

/** Switches to another deal as the CRM does, without loading a page. */
async function switchTo(deal: Deal): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, dealPath(deal));
}

/** Goes back to a page in the back/forward cache. */
async function goBackToCachedPage(): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  const isCached = () => page.evaluate(() => 'isCached' in window);
  await expect.poll(isCached, { timeout: TIMEOUT }).toBe(true);
}

/** Closes the panel as a rep does. Disconnecting alone leaves it open, and no badge appears then. */
async function closePanel({ page: panel, close }: SidePanel): Promise<void> {
  await Promise.all([panel.waitForEvent('close'), panel.evaluate(() => window.close())]);
  await close();
}

/** Loads a deal and marks its document to recognize it later. */
async function load(deal: Deal): Promise<void> {
  await page.goto(dealUrl(deal));
  await page.evaluate(() => Object.assign(window, { isCached: true }));
}

it.each([salesforceDeals.dagster, hubspotDeals.dagster])(
  'shows the number of cards for an open deal on $crm while the panel is closed',
  async (deal) => {
    await page.goto(dealUrl(deal));
    await expectBadge(DAGSTER);
  },
);

it.runIf(isThorough).each([
  [salesforceDeals.dagster, salesforceDeals.unknown],
  [hubspotDeals.dagster, hubspotDeals.unknown],
] as const)('appears again on a page from the back/forward cache on $crm', async (deal, other) => {
  await load(deal);
  await expectBadge(DAGSTER);
  await page.goto(dealUrl(other));
  await expectBadge(NONE);
  await goBackToCachedPage();
  await expectBadge(DAGSTER);
});

it.runIf(isThorough)('counts the cards, not the names', async () => {
  await page.goto(dealUrl(salesforceDeals.multi));
  await expectBadge(DAGSTER);
});

it.each(sampleOf(['unknown', 'empty', 'absent'] as const, 3))(
  'does not appear on the deal “%s”',
  async (name) => {
    await page.goto(dealUrl(salesforceDeals.dagster));
    await expectBadge(DAGSTER);
    await switchTo(salesforceDeals[name]);
    await expectBadge(NONE);
    await page.waitForTimeout(NO_BADGE_WAIT);
    expect(await badge()).toEqual(NONE);
  },
);

it('disappears when the rep goes from the deal to a list', async () => {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await expectBadge(DAGSTER);
  await page.evaluate(() => history.pushState(null, '', '/lightning/o/Opportunity/list'));
  await expectBadge(NONE);
});

it.runIf(isThorough)('can be turned off and on in settings', async () => {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await expectBadge(DAGSTER);
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
  await settings.getByRole('checkbox', { name: /toolbar/ }).uncheck();
  await settings.getByText('The badge is off.').first().waitFor();
  await page.bringToFront();
  await expectBadge(NONE);
  await page.reload();
  await page.waitForTimeout(NO_BADGE_WAIT);
  expect(await badge()).toEqual(NONE);

  await settings.bringToFront();
  await settings.getByRole('checkbox', { name: /toolbar/ }).check();
  await settings.getByText('The badge will appear').first().waitFor();
  await settings.close();
  await page.reload();
  await expectBadge(DAGSTER);
});

it.runIf(isThorough)('disappears while the panel is open', async () => {
  await page.goto(dealUrl(hubspotDeals.dagster));
  await expectBadge(DAGSTER);
  const sidePanel = await openSidePanel(browser, page);
  const { page: panel } = sidePanel;
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  await expectBadge(NONE);
  await page.goto(dealUrl(salesforceDeals.dagster));
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await badge()).toEqual(NONE);
  await closePanel(sidePanel);
});

it.runIf(isThorough).each([
  [hubspotDeals.dagster, hubspotDeals.unknown, 'Dagstar'],
  [salesforceDeals.dagster, salesforceDeals.unknown, 'Orchestrix'],
] as const)(
  'disappears while the panel is open on a page from the back/forward cache on $crm',
  async (deal, other, name) => {
    await load(deal);
    await expectBadge(DAGSTER);
    const sidePanel = await openSidePanel(browser, page);
    const { page: panel } = sidePanel;
    await rival(panel).getByText('Dagster', { exact: true }).waitFor();
    await expectBadge(NONE);
    await page.goto(dealUrl(other));
    await rival(panel).getByText(name).waitFor();
    await goBackToCachedPage();
    await rival(panel).getByText('Dagster', { exact: true }).waitFor();
    await expectBadge(NONE);

    await page.goto(dealUrl(other));
    await rival(panel).getByText(name).waitFor();
    await closePanel(sidePanel);
    await goBackToCachedPage();
    await expectBadge(DAGSTER);
  },
);
