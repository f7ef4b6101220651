import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { startDemo } from '../../../demo/server';
import packageJson from '../../../package.json' with { type: 'json' };
import {
  launchBrowser,
  type RunningBrowser,
  temporaryProfile,
} from '../../../tools/chromium/launch';
import { openSidePanel, type SidePanel } from '../../../tools/chromium/side-panel';
import { DEMO } from '../../../tools/demo/paths';
import { rival } from '../panel-page';

/* Runs `npm run dev` on a copy of the sources. It's inside the repository, so it uses the same packages. */

const ROOT = resolve('.cache/dev-test');
const EXTENSION = join(ROOT, 'dist-dev');
const COPIED = [
  ...['src', 'content', 'icons', 'tools', 'manifest.json', 'vite.config.ts'],
  // Vite reads these settings, which refer to each other.
  ...['tsconfig.base.json', 'tsconfig.json'],
  ...['demo/tsconfig.json', 'bench/tsconfig.json', 'tests/tsconfig.json'],
];

const WORDS = 'What the marks mean';

const profile = temporaryProfile();
let server: ChildProcess | undefined;
let demo: Awaited<ReturnType<typeof startDemo>> | undefined;
let browser: RunningBrowser | undefined;
let panel: SidePanel;

/** Returns the source file that contains a text of the panel. */
function fileWith(text: string): string {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.match(/\.tsx?$/))
    .map((file) => join(ROOT, 'src', file))
    .find((file) => readFileSync(file, 'utf8').includes(text));
  if (found === undefined) throw new Error(`No file contains "${text}"`);
  return found;
}

beforeAll(async () => {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  for (const each of COPIED) cpSync(each, join(ROOT, each), { recursive: true });
  const { dev } = packageJson.scripts;
  const [, ...options] = dev.split(' ');
  server = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), ...options], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const written = ['manifest.json', 'service-worker-loader.js', 'src/reader/salesforce.ts.iife.js'];
  const isWritten = (file: string) => existsSync(join(EXTENSION, file));
  await vi.waitFor(() => expect(written.every(isWritten)).toBe(true), 30_000);
  demo = await startDemo({ root: DEMO });
  browser = await launchBrowser({
    extension: EXTENSION,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
  });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(dealUrl(salesforceDeals.dagster));
  panel = await openSidePanel(browser, page);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  server?.kill();
  profile.remove();
});

it('shows the card, and updates a changed component without a reload', async () => {
  const { page } = panel;
  await rival(page).getByText('Dagster', { exact: true }).waitFor();
  await page.getByText(WORDS).waitFor();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const file = fileWith(WORDS);
  writeFileSync(file, readFileSync(file, 'utf8').replace(WORDS, 'What each mark means'));
  await page.getByText('What each mark means').waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});
