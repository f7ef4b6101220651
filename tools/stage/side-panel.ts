import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import type { Stage } from './launch';

/** A toolbar button pressed too early is swallowed, so it is pressed again. */
const TRIES = 12;

/** The wait between two looks for the panel, in ms, and how many there are for each press. */
const LOOK_INTERVAL = 100;
const LOOKS = 10;

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The real side panel, as a page that can be driven. */
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
  stage: Stage,
  page: Page,
): Promise<void> {
  const tabs = await targets(session, 'tab');
  const tab = tabs.find(({ url }) => url === page.url()) ?? tabs[0];
  if (tab === undefined) throw new Error('The browser has no tab to press the button on.');
  // The protocol's types do not know this method yet.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: Record<string, string>,
  ) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: stage.extensionId, targetId: tab.targetId });
}

async function waitForPanel(session: CDPSession, extensionId: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (await isPanelOpen(session, extensionId)) return true;
    await sleep(LOOK_INTERVAL);
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
 * Opens the real side panel beside a page by pressing the toolbar button, and
 * allows it the clipboard as a person's click would.
 *
 * @throws when the panel does not appear.
 */
export async function openSidePanel(stage: Stage, page: Page): Promise<SidePanel> {
  const first = await chromium.connectOverCDP(stage.endpoint());
  const session = await first.newBrowserCDPSession();
  let isOpen = await isPanelOpen(session, stage.extensionId);
  for (let press = 0; !isOpen && press < TRIES; press += 1) {
    await pressToolbarButton(session, stage, page);
    isOpen = await waitForPanel(session, stage.extensionId);
  }
  await first.close();
  if (!isOpen)
    throw new Error('The side panel did not open. Is the display free and the build new?');
  return attachToPanel(stage);
}

/**
 * Connects to the side panel that is open, and allows it the clipboard.
 *
 * @throws when there is none.
 */
export async function attachToPanel(stage: Stage): Promise<SidePanel> {
  // Only a connection made after the panel opened sees it as a page.
  const second = await chromium.connectOverCDP(stage.endpoint());
  const found = panelPage(second, stage.extensionId);
  if (found === undefined) throw new Error('No side panel is open, or it shows another page.');
  // What is granted lasts as long as the session that grants it.
  const grants = await second.newBrowserCDPSession();
  await grants.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    origin: `chrome-extension://${stage.extensionId}`,
  });
  return { page: found, close: () => second.close() };
}
