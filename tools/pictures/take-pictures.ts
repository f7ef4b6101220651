import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { buildDemo } from '../../demo/build';
import { startDemo } from '../../demo/server';
import { findChromium } from '../browser.mjs';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../chromium/launch';
import { openSidePanel } from '../chromium/side-panel';
import { DEMO, EXTENSION } from '../demo/paths';
import { WITHOUT_CARD } from './absences';
import { WITH_CARD } from './cards';
import { CHANGES } from './changes';
import { saveContactSheet } from './contact-sheet';
import { takeImportPicture } from './import-picture';
import { filmMainJob } from './main-job';
import { panelPage } from './panel-page';
import type { PanelControls, PanelState } from './panel-state';
import { takeReportPicture } from './report-picture';
import { SETTINGS } from './settings';
import { sendReading, simulateDisconnectedPage, simulatePage } from './simulated-page';
import { takeStorePictures } from './store-pictures';
import { TOOLS } from './tools';

/*
 * `npm run pictures`: takes a screenshot of every state of the panel and writes the page that shows them.
 * Also takes the other pictures in docs/. `-- --as-built` uses the existing builds in dist/ and .cache/demo/; names
 * of states, main-job, store, import, and report take only these pictures.
 */

const PICTURES = fileURLToPath(new URL('../../docs/panel', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/panel.md', import.meta.url));

const VARIANTS = (['light', 'dark'] as const).flatMap((scheme) =>
  [360, 320].map((width) => ({ scheme, width })),
);
const HEIGHT = 680;

/** The margin below the content if it doesn't fill the panel, in px. */
const BOTTOM_MARGIN = 24;

const groups = [WITH_CARD, TOOLS, CHANGES, WITHOUT_CARD, SETTINGS];

/** Takes a screenshot, cropped below the content. */
async function takeScreenshot(
  panel: Page,
  { scheme, width }: (typeof VARIANTS)[number],
): Promise<Buffer> {
  await panel.setViewportSize({ width, height: HEIGHT });
  await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await panel.mouse.move(0, 0);
  await panel.evaluate(() => document.fonts.ready);
  // Longer than any delay or transition in the panel.
  await panel.waitForTimeout(250);
  const end = await panel.evaluate(() =>
    document.querySelector('dialog') === null
      ? ([...document.querySelectorAll('main')]
          .find((main) => main.checkVisibility())
          ?.lastElementChild?.getBoundingClientRect().bottom ?? 0)
      : Number.POSITIVE_INFINITY,
  );
  const height = Math.round(Math.min(HEIGHT, end + BOTTOM_MARGIN));
  return panel.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
}

interface Reached {
  /** The page to take a screenshot of: the panel or the settings page. */
  readonly shown: Page;
  readonly isSimulated: boolean;
}

/** Brings a new panel or settings page into a state. */
async function reach(
  state: PanelState,
  browser: RunningBrowser,
  page: Page,
  panel: Page,
): Promise<Reached> {
  let shown = panel;
  let isSimulated = false;
  const waitForHeading = (heading: string) => panel.locator('h1', { hasText: heading }).waitFor();
  const simulate = async (run: typeof simulatePage) => {
    isSimulated = true;
    await page.goto('https://ringside-demo.lightning.force.com/');
    const other = await browser.context.newPage();
    await waitForHeading('No deal in this tab');
    await run(panel, () => page.bringToFront());
    await other.close();
  };
  const controls: PanelControls = {
    panel,
    open: async (url, heading) => {
      await page.goto(url);
      await waitForHeading(heading);
    },
    openSettings: async () => {
      shown = await browser.context.newPage();
      await shown.setViewportSize({ width: 360, height: HEIGHT });
      await shown.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
      return shown;
    },
    withholdReading: async () => {
      await simulate(simulatePage);
      await waitForHeading('Reading the page');
    },
    disconnect: async () => {
      await simulate(simulateDisconnectedPage);
      await panel.getByRole('button', { name: 'Reload the page' }).waitFor();
    },
    sendReading: async (reading, heading) => {
      await simulate(simulatePage);
      await sendReading(panel, reading);
      await waitForHeading(heading);
    },
  };
  await state.reach(controls);
  return { shown: shown.isClosed() ? panel : shown, isSimulated };
}

type Act = (page: Page, panel: Page, browser: RunningBrowser) => Promise<void>;

async function run(): Promise<void> {
  if (!process.argv.includes('--as-built')) {
    await build({ logLevel: 'warn', configLoader: 'runner' });
    await buildDemo(DEMO);
  }
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  if (names.length === 0) rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const executablePath = await findChromium();
  const renderer = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const demo = await startDemo({ root: DEMO });
  const simulated = new Set<string>();

  /** Takes pictures in a new browser, unless others were asked for. */
  async function take(name: string, act: Act): Promise<void> {
    if (!isWanted(name)) return;
    const profile = temporaryProfile();
    const browser = await launchBrowser({
      extension: EXTENSION,
      demoPort: demo.port,
      headless: true,
      profile: profile.path,
    });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const { page: panel } = await openSidePanel(browser, page);
      await panel.setViewportSize({ width: VARIANTS[0]?.width ?? 360, height: HEIGHT });
      await act(page, panel, browser);
      console.log(name);
    } finally {
      await browser.close();
      profile.remove();
    }
  }

  for (const state of groups.flatMap(({ states }) => states)) {
    await take(state.name, async (page, panel, browser) => {
      const { shown, isSimulated } = await reach(state, browser, page, panel);
      if (isSimulated) simulated.add(state.name);
      const shots: Buffer[] = [];
      for (const variant of VARIANTS) shots.push(await takeScreenshot(shown, variant));
      await saveContactSheet(renderer, shots, `${PICTURES}/${state.name}.png`);
    });
  }
  await take('main-job', (page, panel) => filmMainJob(renderer, page, panel));
  await take('store', (page, panel) => takeStorePictures(renderer, page, panel));
  await take('import', (_, __, browser) => takeImportPicture(browser));
  if (isWanted('report')) await takeReportPicture(renderer);
  if (names.length === 0) writeFileSync(PAGE, panelPage(groups, simulated));
  await demo.close();
  await renderer.close();
}

await run();
