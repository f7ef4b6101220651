import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { buildDemo } from '../../demo/build';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { launchStage, type Stage, temporaryProfile } from '../stage/launch';
import { openSidePanel } from '../stage/side-panel';
import { ARTIFACTS, DEMO, EXTENSION } from './places';
import { Tour, TourError } from './tour';

/*
 * `npm start`: builds Ringside, opens it in a Chromium on the demo CRM with the
 * side panel open. Without a display it makes the tour of a rep by itself,
 * prints what it saw and leaves pictures.
 */

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

async function buildAll(): Promise<void> {
  console.log('Building Ringside and the demo CRM …');
  await build({ logLevel: 'warn', configLoader: 'runner' });
  await buildDemo(DEMO);
}

async function run(): Promise<void> {
  await buildAll();
  const demo = await startDemo({ root: DEMO });
  const profile = temporaryProfile();
  let stage: Stage | undefined;
  try {
    stage = await launchStage({
      extension: EXTENSION,
      demoPort: demo.port,
      headless: isHeadless,
      profile: profile.path,
    });
    const page = stage.context.pages()[0] ?? (await stage.context.newPage());
    await page.goto(dealUrl(salesforceDeals.dagster));
    const panel = await openSidePanel(stage, page);
    if (isHeadless) {
      rmSync(ARTIFACTS, { recursive: true, force: true });
      mkdirSync(ARTIFACTS, { recursive: true });
      const tour = new Tour(stage.context, page, panel.page, ARTIFACTS);
      await tour.visit('salesforce', dealUrl(salesforceDeals.dagster));
      await tour.visit('hubspot', dealUrl(hubspotDeals.dagster));
      return;
    }
    const second = await stage.context.newPage();
    await second.goto(dealUrl(hubspotDeals.dagster));
    await page.bringToFront();
    console.log(
      'Ringside is open beside the demo deal. Try the other deals under "Recent", and the',
    );
    console.log('HubSpot deal in the second tab. Close the browser window to end.');
    await stage.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await stage?.close();
    await demo.close();
    profile.remove();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof TourError ? `\nFAILED: ${error.message}` : error);
  process.exitCode = 1;
});
