import { mkdirSync, rmSync } from 'node:fs';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../chromium/launch';
import { openSidePanel } from '../chromium/side-panel';
import { buildAll } from './build-all';
import { ARTIFACTS, DEMO, EXTENSION } from './paths';
import { Tour, TourError } from './tour';

/*
 * `npm start`: builds Ringside, opens a demo deal in Chromium with the side panel open, and waits for the
 * card. Without a display, it goes through a rep's main steps, prints what the panel shows, and saves
 * screenshots.
 */

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

async function run(): Promise<void> {
  await buildAll();
  const demo = await startDemo({ root: DEMO });
  const profile = temporaryProfile();
  console.log('Opening Ringside beside a demo deal…');
  let browser: RunningBrowser | undefined;
  try {
    browser = await launchBrowser({
      extension: EXTENSION,
      demoPort: demo.port,
      headless: isHeadless,
      profile: profile.path,
    });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(dealUrl(salesforceDeals.dagster));
    const panel = await openSidePanel(browser, page);
    const tour = new Tour(browser.context, page, panel.page, ARTIFACTS);
    if (isHeadless) {
      rmSync(ARTIFACTS, { recursive: true, force: true });
      mkdirSync(ARTIFACTS, { recursive: true });
      await tour.visit('salesforce', dealUrl(salesforceDeals.dagster));
      await tour.visit('hubspot', dealUrl(hubspotDeals.dagster));
      return;
    }
    const second = await browser.context.newPage();
    await second.goto(dealUrl(hubspotDeals.dagster));
    await page.bringToFront();
    await tour.showCard(page.url());
    console.log(
      '\nThe card is open beside the demo deal. Try the other deals under "Recent", and the HubSpot',
    );
    console.log('deal in the second tab. Close the browser window to stop.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await browser?.close();
    await demo.close();
    profile.remove();
  }
}

run().catch((error: unknown) => {
  if (error instanceof TourError) {
    console.error(`\nFAILED: ${error.message}`);
    console.error('Run the command again. If it fails again, please report this output as a bug.');
  } else {
    console.error(error);
  }
  process.exitCode = 1;
});
