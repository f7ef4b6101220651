import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import type { RunningBrowser } from './launch';

/** How often to press the toolbar button. Chrome ignores a press that comes too early. */
const MAX_PRESSES = 12;

/** The time between checks for the panel, in ms, and the number of checks after each press. */
const CHECK_INTERVAL = 100;
const CHECKS = 10;

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The real side panel as a Playwright page. */
export interface SidePanel {
  readonly page: Page;
  close(): Promise<void>;
}

async function targets(session: CDPSession, type: string): Promise<readonly TargetInfo[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos;
}

function isPanel(url: string, extensionId: string): boolean {
  return url.startsWith(`chrome-extension://${extensionId}/`) && url.includes('/panel/');
}

async function isPanelOpen(session: CDPSession, extensionId: string): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets', {});
  return targetInfos.some(({ url }) => isPanel(url, extensionId));
}

/** Presses Ringside's toolbar button on the tab that shows the page. */
export async function pressToolbarButton(
  session: CDPSession,
  browser: RunningBrowser,
  page: Page,
): Promise<void> {
  const tabs = await targets(session, 'tab');
  const tab = tabs.find(({ url }) => url === page.url()) ?? tabs[0];
  if (tab === undefined) throw new Error('The browser has no tab for the toolbar button.');
  // The protocol's types don't include this method yet.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: Record<string, string>,
  ) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
}

async function waitForPanel(session: CDPSession, extensionId: string): Promise<boolean> {
  for (let check = 0; check < CHECKS; check += 1) {
    if (await isPanelOpen(session, extensionId)) return true;
    await sleep(CHECK_INTERVAL);
  }
  return false;
}

function panelPage(browser: Browser, extensionId: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => isPanel(page.url(), extensionId));
}

/**
 * Opens the real side panel beside a page by pressing the toolbar button, and grants it clipboard access.
 *
 * @throws if the panel doesn't appear.
 */
export async function openSidePanel(browser: RunningBrowser, page: Page): Promise<SidePanel> {
  const connection = await chromium.connectOverCDP(browser.endpoint());
  const session = await connection.newBrowserCDPSession();
  let isOpen = await isPanelOpen(session, browser.extensionId);
  for (let press = 0; !isOpen && press < MAX_PRESSES; press += 1) {
    await pressToolbarButton(session, browser, page);
    isOpen = await waitForPanel(session, browser.extensionId);
  }
  await connection.close();
  if (!isOpen)
    throw new Error(
      "The side panel didn't open. Check that no other browser uses the display and that the build is up to date.",
    );
  return attachToPanel(browser);
}

/**
 * Connects to the open side panel and grants it clipboard access.
 *
 * @throws if no panel is open.
 */
export async function attachToPanel(browser: RunningBrowser): Promise<SidePanel> {
  // Only a connection made after the panel opened sees it as a page.
  const connection = await chromium.connectOverCDP(browser.endpoint());
  const found = panelPage(connection, browser.extensionId);
  if (found === undefined) throw new Error('The side panel is closed or shows another page.');
  // Permissions last as long as the session that grants them.
  const session = await connection.newBrowserCDPSession();
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    origin: `chrome-extension://${browser.extensionId}`,
  });
  return { page: found, close: () => connection.close() };
}
