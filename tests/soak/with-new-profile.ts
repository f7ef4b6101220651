import type { BrowserContext, Page } from 'playwright';
import { launchBrowser, temporaryProfile } from '../../tools/chromium/launch';
import { openSidePanel } from '../../tools/chromium/side-panel';
import { EXTENSION } from '../../tools/demo/paths';

/**
 * Runs a function with the side panel open in a new browser profile, right after Chrome starts: it hasn't
 * reported its policies yet, and the reader waits for them.
 */
export async function withNewProfile<T>(
  demoPort: number,
  run: (panel: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = temporaryProfile();
  const browser = await launchBrowser({
    extension: EXTENSION,
    demoPort,
    headless: true,
    profile: profile.path,
    viewport: { width: 1040, height: 900 },
  });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const { page: panel } = await openSidePanel(browser, page);
    return await run(panel, browser.context);
  } finally {
    await browser.close();
    profile.remove();
  }
}
