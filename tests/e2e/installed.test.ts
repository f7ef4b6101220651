import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../../tools/chromium/launch';
import { openSidePanel } from '../../tools/chromium/side-panel';
import { DEMO } from '../../tools/demo/paths';
import { EXTENSION } from './extension';
import { clipboard, line, persona, rival } from './panel-page';
import { FRESH, storedData } from './stored-data';

/* A new installation: its first start, what Chrome reports about it, and Chrome's log of all network requests. */

const NET_LOG = join(tmpdir(), `ringside-net-${process.pid}.json`);
const profile = temporaryProfile();
let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: RunningBrowser;
let page: Page;
let panel: Page;

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

beforeAll(async () => {
  demo = await startDemo({ root: DEMO });
  browser = await launchBrowser({
    extension: EXTENSION,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
    netLog: NET_LOG,
  });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(dealUrl(salesforceDeals.dagster));
  panel = (await openSidePanel(browser, page)).page;
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  profile.remove();
  rmSync(NET_LOG, { force: true });
});

it('shows the card on the first start, once Chrome has reported its policies', async () => {
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  // What is left after "Forget everything" is compared with the same.
  expect(await storedData(panel)).toEqual(FRESH);
});

it('opens the panel with the toolbar button and the suggested keyboard shortcut', async () => {
  const [worker] = browser.context.serviceWorkers();
  const [commands, behavior] =
    (await worker?.evaluate(() =>
      Promise.all([chrome.commands.getAll(), chrome.sidePanel.getPanelBehavior()]),
    )) ?? [];
  const shortcut = process.platform === 'darwin' ? '⇧⌘Y' : 'Ctrl+Shift+Y';
  expect(commands).toMatchObject([{ name: '_execute_action', shortcut }]);
  expect(behavior).toEqual({ openPanelOnActionClick: true });
});

it('copies with execCommand if the panel has no focus and the browser refuses', async () => {
  // Playwright emulates focus. When a rep types in the page, the panel has no focus. In a shared browser, the
  // connections of earlier tests would keep emulating it.
  const session = await panel.context().newCDPSession(panel);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
  const refusals = await panel.evaluate(async () => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    const seen: string[] = [];
    clipboard.write = (items) =>
      write(items).catch((error: DOMException) => {
        seen.push(error.name);
        throw error;
      });
    const words = 'What percentage of your workflows have dynamic behavior';
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.includes(words))?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { seen, hasFocus: document.hasFocus() };
  });
  expect(refusals).toEqual({ seen: ['NotAllowedError'], hasFocus: false });
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const { text, html } = await clipboard(panel);
  expect(text).toBe(
    'What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?',
  );
  expect(html).toContain(text);

  // The same for the wording that is chosen when the guard asks.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
  const hadFocus = await panel.evaluate(async () => {
    for (const words of ['you cannot simply run your code', 'Copy the safer wording']) {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.includes(words))?.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return document.hasFocus();
  });
  expect(hadFocus).toBe(false);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  expect((await clipboard(panel)).text).toMatch(/^You can run a script in Dagster as it is\./);
});

it('causes no errors or warnings in Chrome, and no network requests', async () => {
  await persona(panel, 'Platform Teams').check({ force: true });
  await line(panel, 'Have you modeled the cost').click();
  await expect.poll(async () => (await clipboard(panel)).text).toContain('Have you modeled');
  await page.goto(dealUrl(hubspotDeals.unknown));
  await rival(panel).getByText('Dagstar').waitFor();

  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  const info = await extensions.evaluate(
    (id) =>
      (
        chrome as unknown as {
          developerPrivate: {
            getExtensionInfo(id: string): Promise<{
              manifestErrors: unknown[];
              runtimeErrors: unknown[];
              runtimeWarnings: string[];
              installWarnings?: string[];
            }>;
          };
        }
      ).developerPrivate.getExtensionInfo(id),
    browser.extensionId,
  );
  const { manifestErrors, runtimeErrors, runtimeWarnings, installWarnings = [] } = info;
  expect({ manifestErrors, runtimeErrors, runtimeWarnings, installWarnings }).toEqual({
    manifestErrors: [],
    runtimeErrors: [],
    runtimeWarnings: [],
    installWarnings: [],
  });
  const ours = `chrome-extension://${browser.extensionId}`;
  // Chrome completes its log when it ends.
  await browser.close();

  const { events } = JSON.parse(readFileSync(NET_LOG, 'utf8')) as { events: NetEvent[] };
  const requests = events.flatMap(({ params }) => (params?.url ? [params] : []));
  const toDemo = requests.filter(({ url }) => url?.includes('ringside-demo.lightning.force.com'));
  expect(toDemo.length).toBeGreaterThan(0);
  expect(requests.filter(({ initiator }) => initiator?.startsWith(ours))).toEqual([]);

  // Chrome's own requests, such as for updates, have no page or extension as their initiator, and those of
  // its extensions page stay in the browser.
  const byPages = requests.filter(
    ({ url, initiator }) => /^[a-z-]+:\/\//.test(initiator ?? '') && !url?.startsWith('chrome://'),
  );
  expect(byPages.length).toBeGreaterThan(0);
  const hosts = new Set(byPages.map(({ url }) => new URL(url ?? '').hostname));
  expect([...hosts].filter((host) => !isDemo(host))).toEqual([]);
});

function isDemo(host: string): boolean {
  return host.endsWith('.lightning.force.com') || host.endsWith('.hubspot.com');
}
