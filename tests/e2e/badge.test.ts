import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Deal, dealPath, dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { DEMO } from '../../tools/demo/paths';
import { launchStage, type Stage, temporaryProfile } from '../../tools/stage/launch';
import { openSidePanel } from '../../tools/stage/side-panel';
import { effort } from '../effort';
import { EXTENSION } from './extension';
import { rival } from './panel-page';

/* Begins with the panel closed, which the other files open first of all. */

/** How long a demo page may take to show its deal, in ms. */
const PATIENCE = 15_000;

/** How long nothing must happen for it to count as never, in ms. */
const NEVER = effort(1000, 2500);

const profile = temporaryProfile();
let demo: Awaited<ReturnType<typeof startDemo>>;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  demo = await startDemo({ root: DEMO });
  stage = await launchStage({
    extension: EXTENSION,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
    viewport: { width: 1040, height: 900 },
    backForwardCache: true,
  });
  page = stage.context.pages()[0] ?? (await stage.context.newPage());
});

afterAll(async () => {
  await stage?.close();
  await demo?.close();
  profile.remove();
});

interface Badge {
  readonly text: string;
  readonly title: string;
}

const NONE: Badge = { text: '', title: 'Open Ringside' };
const DAGSTER: Badge = { text: '1', title: 'Open Ringside: Dagster' };

/** What the toolbar button says on the tab in front. */
async function badge(): Promise<Badge | undefined> {
  const worker =
    stage.context.serviceWorkers()[0] ?? (await stage.context.waitForEvent('serviceworker'));
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
  await expect.poll(badge, { timeout: PATIENCE }).toEqual(expected);
}

/** Goes to another deal as the CRM itself does, without loading a page. */
async function walkTo(deal: Deal): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, dealPath(deal));
}

/** Goes back to a page that the browser has kept as it was left. */
async function goBackToKeptPage(): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  const isKept = () => page.evaluate(() => 'isKept' in window);
  await expect.poll(isKept, { timeout: PATIENCE }).toBe(true);
}

/** Loads a deal in a document that can be told from any later one. */
async function load(deal: Deal): Promise<void> {
  await page.goto(dealUrl(deal));
  await page.evaluate(() => Object.assign(window, { isKept: true }));
}

it.each([salesforceDeals.dagster, hubspotDeals.dagster])(
  'counts the cards of an open deal on $crm while the panel is closed',
  async (deal) => {
    await page.goto(dealUrl(deal));
    await expectBadge(DAGSTER);
  },
);

it.each([
  [salesforceDeals.dagster, salesforceDeals.unknown],
  [hubspotDeals.dagster, hubspotDeals.unknown],
])('counts again on a page that comes back from the cache on $crm', async (deal, other) => {
  await load(deal);
  await expectBadge(DAGSTER);
  await page.goto(dealUrl(other));
  await expectBadge(NONE);
  await goBackToKeptPage();
  await expectBadge(DAGSTER);
});

it('counts the cards, not the names', async () => {
  await page.goto(dealUrl(salesforceDeals.multi));
  await expectBadge(DAGSTER);
});

it.each(['unknown', 'empty', 'absent'] as const)(
  'says nothing on a deal that is %s',
  async (name) => {
    await page.goto(dealUrl(salesforceDeals.dagster));
    await expectBadge(DAGSTER);
    await walkTo(salesforceDeals[name]);
    await expectBadge(NONE);
    await page.waitForTimeout(NEVER);
    expect(await badge()).toEqual(NONE);
  },
);

it('goes when the deal is left for a list', async () => {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await expectBadge(DAGSTER);
  await page.evaluate(() => history.pushState(null, '', '/lightning/o/Opportunity/list'));
  await expectBadge(NONE);
});

it('goes when it is switched off, and stays away', async () => {
  await page.goto(dealUrl(salesforceDeals.dagster));
  await expectBadge(DAGSTER);
  const settings = await stage.context.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/src/options/index.html`);
  await settings.getByRole('checkbox', { name: /toolbar/ }).uncheck();
  await settings.getByText('The badge is off.').first().waitFor();
  await page.bringToFront();
  await expectBadge(NONE);
  await page.reload();
  await page.waitForTimeout(NEVER);
  expect(await badge()).toEqual(NONE);

  await settings.bringToFront();
  await settings.getByRole('checkbox', { name: /toolbar/ }).check();
  await settings.getByText('The badge appears').first().waitFor();
  await settings.close();
  await page.reload();
  await expectBadge(DAGSTER);
});

it('makes way for the panel', async () => {
  await page.goto(dealUrl(hubspotDeals.dagster));
  await expectBadge(DAGSTER);
  const { page: panel, close } = await openSidePanel(stage, page);
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  await expectBadge(NONE);
  await page.goto(dealUrl(salesforceDeals.dagster));
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await badge()).toEqual(NONE);
  await close();
});

it.each([
  [salesforceDeals.dagster, salesforceDeals.unknown, 'Orchestrix'],
  [hubspotDeals.dagster, hubspotDeals.unknown, 'Dagstar'],
])(
  'leaves a page from the cache to the panel, and takes it back: $crm',
  async (deal, other, name) => {
    await load(deal);
    const { page: panel, close } = await openSidePanel(stage, page);
    await rival(panel).getByText('Dagster', { exact: true }).waitFor();
    await page.goto(dealUrl(other));
    await rival(panel).getByText(name).waitFor();
    await goBackToKeptPage();
    await rival(panel).getByText('Dagster', { exact: true }).waitFor();
    await expectBadge(NONE);

    await page.goto(dealUrl(other));
    await rival(panel).getByText(name).waitFor();
    await Promise.all([panel.waitForEvent('close'), panel.evaluate(() => window.close())]);
    await close();
    await goBackToKeptPage();
    await expectBadge(DAGSTER);
  },
);
