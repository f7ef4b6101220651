import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { buildDemo } from '../../demo/build';
import { startDemo } from '../../demo/server';
import { findChromium } from '../browser.mjs';
import { DEMO, EXTENSION } from '../demo/paths';
import { launchStage, type Stage, temporaryProfile } from '../stage/launch';
import { openSidePanel } from '../stage/side-panel';
import { ABSENCES } from './absences';
import { CARDS } from './cards';
import { saveContactSheet } from './contact-sheet';
import { takeImportPicture } from './import-picture';
import { panelPage } from './panel-page';
import type { Scene, Stand } from './scene';
import { standDeaf, standIn, tell } from './told-readings';

/*
 * `npm run pictures`: takes a picture of every state of the panel and writes the page that shows them.
 * `-- --as-built` takes them of what lies in dist/ and .cache/demo/.
 */

const PICTURES = fileURLToPath(new URL('../../docs/panel', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/panel.md', import.meta.url));

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  [360, 320].map((width) => ({ scheme, width })),
);
const HEIGHT = 680;

/** Room under the last words of a screen that does not fill the panel, in px. */
const FOOT = 24;

const acts = [CARDS, ABSENCES];

/** One picture; a screen with little on it is cut below its last words. */
async function shoot(panel: Page, { scheme, width }: (typeof LOOKS)[number]): Promise<Buffer> {
  await panel.setViewportSize({ width, height: HEIGHT });
  await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await panel.mouse.move(0, 0);
  await panel.evaluate(() => document.fonts.ready);
  // Longer than anything that waits before it is shown.
  await panel.waitForTimeout(250);
  const end = await panel.evaluate(() =>
    document.querySelector('dialog') === null
      ? (document.querySelector('main')?.lastElementChild?.getBoundingClientRect().bottom ?? 0)
      : Number.POSITIVE_INFINITY,
  );
  const height = Math.round(Math.min(HEIGHT, end + FOOT));
  return panel.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
}

/** Plays one scene from a clean panel, and says whether the page's words were told to it. */
async function play(scene: Scene, stage: Stage, page: Page, panel: Page): Promise<boolean> {
  let isTold = false;
  const shown = (heading: string) => panel.locator('h1', { hasText: heading }).waitFor();
  const takeOver = async (how: typeof standIn) => {
    isTold = true;
    await page.goto('https://ringside-demo.lightning.force.com/');
    const other = await stage.context.newPage();
    await shown('No deal on this tab');
    await how(panel, () => page.bringToFront());
    await other.close();
  };
  const set: Stand = {
    panel,
    open: async (url, heading) => {
      await page.goto(url);
      await shown(heading);
    },
    keepSilent: async () => {
      await takeOver(standIn);
      await shown('Reading the page');
    },
    beDeaf: async () => {
      await takeOver(standDeaf);
      await panel.getByRole('button', { name: 'Reload the page' }).waitFor();
    },
    tell: async (reading, heading) => {
      await takeOver(standIn);
      await tell(panel, reading);
      await shown(heading);
    },
  };
  await scene.play(set);
  return isTold;
}

async function run(): Promise<void> {
  if (!process.argv.includes('--as-built')) {
    await build({ logLevel: 'warn', configLoader: 'runner' });
    await buildDemo(DEMO);
  }
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const executablePath = await findChromium();
  const drawer = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const demo = await startDemo({ root: DEMO });
  const told = new Set<string>();
  let hasImport = false;
  for (const scene of acts.flatMap(({ scenes }) => scenes)) {
    const profile = temporaryProfile();
    const stage = await launchStage({
      extension: EXTENSION,
      demoPort: demo.port,
      headless: true,
      profile: profile.path,
    });
    try {
      const page = stage.context.pages()[0] ?? (await stage.context.newPage());
      const panel = await openSidePanel(stage, page);
      await panel.page.setViewportSize({ width: LOOKS[0]?.width ?? 360, height: HEIGHT });
      if (await play(scene, stage, page, panel.page)) told.add(scene.name);
      const shots: Buffer[] = [];
      for (const look of LOOKS) shots.push(await shoot(panel.page, look));
      await saveContactSheet(drawer, shots, `${PICTURES}/${scene.name}.png`);
      console.log(scene.name);
      if (!hasImport) await takeImportPicture(stage);
      hasImport = true;
    } finally {
      await stage.close();
      profile.remove();
    }
  }
  writeFileSync(PAGE, panelPage(acts, told));
  await demo.close();
  await drawer.close();
}

await run();
