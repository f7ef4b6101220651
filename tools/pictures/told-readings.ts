import type { Page } from 'playwright';
import { readingMessage } from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';

/** What of the browser's interface the panel's document uses to reach the page. */
declare const chrome: { tabs: { connect(tab: number, info: object): unknown } };

interface Told {
  /** How often the panel has connected. */
  connections: number;
  listener?: (message: unknown) => void;
}

type WithTold = typeof globalThis & { told?: Told };

/** tsx names functions by a call that only its own modules know. */
async function allowNames(panel: Page): Promise<void> {
  await panel.evaluate('globalThis.__name = (named) => named');
}

/**
 * Puts a silent page beside the panel: a port that stays open and says only what it is told to. For
 * what the demo CRM never says, such as a field that is hidden from the user.
 *
 * @param comeBack Brings the page to the front again, so that the panel connects to it.
 */
export async function standIn(panel: Page, comeBack: () => Promise<void>): Promise<void> {
  await allowNames(panel);
  await panel.evaluate(() => {
    const told: Told = { connections: 0 };
    const port = {
      name: 'ringside',
      disconnect: () => undefined,
      onDisconnect: { addListener: () => undefined },
      onMessage: {
        addListener: (listener: Told['listener'] & object) => {
          told.listener = listener;
        },
      },
    };
    Object.assign(globalThis, { told });
    const connect = () => {
      told.connections += 1;
      return port;
    };
    Object.assign(chrome.tabs, { connect });
  });
  await comeBack();
  // What is told to nobody is lost.
  const connections = () => panel.evaluate(() => (globalThis as WithTold).told?.connections ?? 0);
  while ((await connections()) === 0) await panel.waitForTimeout(50);
}

/** Tells the panel what the page would say. */
export async function tell(panel: Page, reading: Reading): Promise<void> {
  await panel.evaluate((message) => {
    (globalThis as WithTold).told?.listener?.(message);
  }, readingMessage(reading));
}

/** Makes every page answer as one does that was open before the extension came: not at all. */
export async function standDeaf(panel: Page, comeBack: () => Promise<void>): Promise<void> {
  await allowNames(panel);
  await panel.evaluate(() => {
    const { connect } = chrome.tabs;
    Object.assign(chrome.tabs, {
      connect: (tab: number, info: object) => connect(tab, { ...info, frameId: 99_999 }),
    });
  });
  await comeBack();
}
