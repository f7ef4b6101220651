import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../tools/chromium/launch';
import { openSidePanel } from '../tools/chromium/side-panel';
import { RINGSIDE } from './paths';

/**
 * The extension that reads the page.
 * - `none`: no reader; the baseline for the page
 * - `open`, `closed`: Ringside with its side panel open or closed
 * - `naive`: the reader in `naive-reader/`
 * - `bare`: no reader, but a panel with only a heading; the baseline for the panel
 */
export type Reader = 'none' | 'open' | 'closed' | 'naive' | 'bare';

const EXTENSIONS: Readonly<Record<Reader, string>> = {
  none: join(import.meta.dirname, 'no-reader'),
  open: RINGSIDE,
  closed: RINGSIDE,
  naive: join(import.meta.dirname, 'naive-reader'),
  bare: join(import.meta.dirname, 'bare-panel'),
};

/** Matches the URLs of the extensions' content scripts. */
export const READER_SCRIPT =
  /^chrome-extension:\/\/[a-p]{32}\/(?:src\/reader\/(?:salesforce|hubspot)|naive-reader)\.js$/;

/** A browser for one reader. */
export interface Bench {
  readonly reader: Reader;
  readonly browser: RunningBrowser;
  close(): Promise<void>;
}

/** The page has the same width in every browser, whether the panel is open or not. */
const VIEWPORT = { width: 1040, height: 900 };

/** Starts a browser with this reader, and opens the panel if the reader is `open`. */
export async function startBench(reader: Reader, demoPort: number, url: string): Promise<Bench> {
  const profile = temporaryProfile();
  let browser: RunningBrowser | undefined;
  // Removes the profile after an interrupted run, too.
  process.once('exit', profile.remove);
  const close = async () => {
    await browser?.close();
    profile.remove();
    process.off('exit', profile.remove);
  };
  try {
    browser = await launchBrowser({
      extension: EXTENSIONS[reader],
      demoPort,
      headless: true,
      profile: profile.path,
      viewport: VIEWPORT,
    });
    if (reader === 'open') {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(url);
      const panel = await openSidePanel(browser, page);
      // The panel is empty until Chrome reports its policies, some seconds after it starts.
      await panel.page.getByRole('heading', { level: 1 }).waitFor();
      // This leaves the panel open but closes the second connection, which would slow the page down.
      await panel.close();
    }
    return { reader, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs a function on a new page in front. */
export async function onNewPage<Result>(
  { browser }: Bench,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.context.newPage();
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}
