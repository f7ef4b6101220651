import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { startDemo } from '../../demo/server';
import { DEMO, EXTENSION } from '../../tools/demo/places';
import { launchStage, type Stage, temporaryProfile } from '../../tools/stage/launch';
import { openSidePanel, type SidePanel } from '../../tools/stage/side-panel';

/** The built extension in a real browser on the demo CRM, with the real side panel open. */
export interface OnStage {
  /** The CRM's page. */
  page: Page;
  panel: Page;
  stage: Stage;
  /** Closes the browser and starts it again with the same profile. */
  restart(url: string): Promise<void>;
  /** Closes the panel by its own means and opens it again. */
  reopenPanel(): Promise<void>;
}

/**
 * A browser in which Ringside is new waits for its policies, which takes seconds; any other one knows what
 * they were.
 */
async function pretendStartedBefore({ context }: Stage): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no worker running.');
  await worker.evaluate(async () => {
    const { policy } = await chrome.storage.local.get('policy');
    if (policy === undefined) await chrome.storage.local.set({ policy: {} });
  });
}

/**
 * Starts one browser for a file of tests, on this page.
 *
 * @param isNew Ringside has never run in it: it waits for the browser's policies.
 */
export function onStage(url: string, isNew = false): OnStage {
  const on = {} as OnStage;
  const profile = temporaryProfile();
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let panel: SidePanel;

  async function open(address: string): Promise<void> {
    on.stage = await launchStage({
      extension: EXTENSION,
      demoPort: demo.port,
      headless: true,
      profile: profile.path,
      viewport: { width: 1040, height: 900 },
    });
    if (!isNew) await pretendStartedBefore(on.stage);
    on.page = on.stage.context.pages()[0] ?? (await on.stage.context.newPage());
    await on.page.goto(address);
    await openPanel();
  }

  async function openPanel(): Promise<void> {
    panel = await openSidePanel(on.stage, on.page);
    on.panel = panel.page;
  }

  on.restart = async (address) => {
    await on.stage.close();
    await open(address);
  };
  on.reopenPanel = async () => {
    await Promise.all([on.panel.waitForEvent('close'), on.panel.evaluate(() => window.close())]);
    await openPanel();
  };

  beforeAll(async () => {
    demo = await startDemo({ root: DEMO });
    await open(url);
  });
  afterAll(async () => {
    await on.stage?.close();
    await demo?.close();
    profile.remove();
  });
  return on;
}
