import type { Page } from 'playwright';
import { readingMessage } from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';

/** The part of Chrome's API that the panel uses to connect to the page. */
declare const chrome: { tabs: { connect(tab: number, info: object): unknown } };

interface SimulatedPage {
  /** The number of times that the panel has connected. */
  connections: number;
  listener?: (message: unknown) => void;
}

type PanelGlobal = typeof globalThis & { simulated?: SimulatedPage };

/** Defines the function that tsx wraps around named functions; pages don't have it. */
async function defineNameHelper(panel: Page): Promise<void> {
  await panel.evaluate('globalThis.__name = (named) => named');
}

/**
 * Connects the panel to a simulated page, which sends only what `sendReading` passes on. Used for states that
 * the demo CRMs don't produce, such as a field that's hidden from the user.
 *
 * @param bringToFront Brings the page's tab to the front, so the panel connects to it.
 */
export async function simulatePage(panel: Page, bringToFront: () => Promise<void>): Promise<void> {
  await defineNameHelper(panel);
  await panel.evaluate(() => {
    const simulated: SimulatedPage = { connections: 0 };
    const port = {
      name: 'ringside',
      disconnect: () => undefined,
      onDisconnect: { addListener: () => undefined },
      onMessage: {
        addListener: (listener: SimulatedPage['listener'] & object) => {
          simulated.listener = listener;
        },
      },
    };
    Object.assign(globalThis, { simulated });
    const connect = () => {
      simulated.connections += 1;
      return port;
    };
    Object.assign(chrome.tabs, { connect });
  });
  await bringToFront();
  // A message sent before the panel connects would be lost.
  const connections = () =>
    panel.evaluate(() => (globalThis as PanelGlobal).simulated?.connections ?? 0);
  while ((await connections()) === 0) await panel.waitForTimeout(50);
}

/** Sends the panel a reading from the simulated page. */
export async function sendReading(panel: Page, reading: Reading): Promise<void> {
  await panel.evaluate((message) => {
    (globalThis as PanelGlobal).simulated?.listener?.(message);
  }, readingMessage(reading));
}

/** Makes every connection fail, as on a page that was opened before Ringside was installed. */
export async function simulateDisconnectedPage(
  panel: Page,
  bringToFront: () => Promise<void>,
): Promise<void> {
  await defineNameHelper(panel);
  await panel.evaluate(() => {
    const { connect } = chrome.tabs;
    Object.assign(chrome.tabs, {
      connect: (tab: number, info: object) => connect(tab, { ...info, frameId: 99_999 }),
    });
  });
  await bringToFront();
}
