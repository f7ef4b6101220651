import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { HUBSPOT_HOST } from '../../demo/deals';
import { type DemoServer, startDemo } from '../../demo/server';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../../tools/chromium/launch';
import { openSidePanel } from '../../tools/chromium/side-panel';
import { DEMO } from '../../tools/demo/paths';
import { isThorough } from '../effort';
import { EXTENSION } from './extension';

/** The built extension in a real browser on the demo CRM, with the real side panel open. */
export interface PanelSession {
  /** The CRM's page. */
  page: Page;
  panel: Page;
  browser: RunningBrowser;
  /** Closes the browser and starts it again with the same profile. */
  restart(url: string): Promise<void>;
  /** Closes the panel as a rep does, and opens it again. */
  reopenPanel(): Promise<void>;
  /** Loads the page and reopens the panel. In `npm run test:all`, restarts the browser, too. */
  comeBack(url: string): Promise<void>;
}

/** A running browser with its profile and demo server. */
interface Running {
  readonly profile: ReturnType<typeof temporaryProfile>;
  readonly demo: DemoServer;
  readonly extension: string;
  browser: RunningBrowser;
  panel?: Page;
}

/** This worker's browser. Test files share it, because starting one takes seconds. */
let shared: Running | undefined;

type Launch = Pick<Running, 'demo' | 'profile' | 'extension'>;

function launch({ demo, profile, extension }: Launch): Promise<RunningBrowser> {
  return launchBrowser({
    extension,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
    viewport: { width: 1040, height: 900 },
  });
}

async function start(extension = EXTENSION): Promise<Running> {
  const given = {
    profile: temporaryProfile(),
    demo: await startDemo({ root: DEMO }),
    extension,
  };
  return { ...given, browser: await launch(given) };
}

/**
 * Resets Ringside to its state after the first start. The stored policy stays, because without one Ringside
 * waits seconds for Chrome to report it.
 */
async function resetStorage(): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ policy: {} });
}

/** Resets the shared browser and opens a new tab. */
async function resetShared(): Promise<{ running: Running; page: Page }> {
  if (shared === undefined) {
    const started = await start();
    process.once('exit', () => started.profile.remove());
    shared = started;
  }
  const running = shared;
  const { context } = running.browser;
  const before = context.pages();
  const page = await context.newPage();
  for (const each of before) await each.close();
  const session = await context.newCDPSession(page);
  // The demo stores its simulated delays there.
  const origin = `https://${HUBSPOT_HOST}`;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  if (running.panel === undefined || running.panel.isClosed()) {
    const [worker] = context.serviceWorkers();
    const own = worker ?? (await context.waitForEvent('serviceworker'));
    await own.evaluate(resetStorage);
  } else {
    await running.panel.evaluate(resetStorage);
    await running.panel.reload();
  }
  return { running, page };
}

/**
 * Opens a page with the panel beside it for a file or a group of tests, with nothing left from earlier ones.
 *
 * @param isNew Whether to use a new browser, in which Ringside waits for Chrome's policies.
 * @param extension The folder of the extension in a new browser.
 */
export function startSession(url: string, isNew = false, extension = EXTENSION): PanelSession {
  const on = {} as PanelSession;
  let running: Running;

  async function openPanel(): Promise<void> {
    const isOpen = running.panel !== undefined && !running.panel.isClosed();
    if (!isOpen) running.panel = (await openSidePanel(on.browser, on.page)).page;
    on.panel = running.panel as Page;
  }

  on.restart = async (address) => {
    await on.browser.close();
    delete running.panel;
    running.browser = await launch(running);
    on.browser = running.browser;
    on.page = on.browser.context.pages()[0] ?? (await on.browser.context.newPage());
    await on.page.goto(address);
    await openPanel();
  };
  on.reopenPanel = async () => {
    await Promise.all([on.panel.waitForEvent('close'), on.panel.evaluate(() => window.close())]);
    await openPanel();
  };
  on.comeBack = async (address) => {
    if (isThorough) return on.restart(address);
    await on.page.goto(address);
    return on.reopenPanel();
  };

  beforeAll(async () => {
    if (isNew) {
      running = await start(extension);
      const { context } = running.browser;
      on.page = context.pages()[0] ?? (await context.newPage());
    } else {
      ({ running, page: on.page } = await resetShared());
    }
    on.browser = running.browser;
    await on.page.goto(url);
    await openPanel();
  });
  if (isNew) {
    afterAll(async () => {
      await running?.browser.close();
      await running?.demo.close();
      running?.profile.remove();
    });
  }
  return on;
}
