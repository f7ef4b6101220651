import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { type DemoServer, startDemo } from '../../../demo/server';
import type { RunningBrowser } from '../../../tools/chromium/launch';
import { openSidePanel } from '../../../tools/chromium/side-panel';
import { DEMO } from '../../../tools/demo/paths';
import { releasesIn } from '../../../tools/package/release-facts';
import { NO_POLICY, startManagedBrowser } from '../managed-browser';
import { rival, waitForWholeCard } from '../panel-page';
import { REWORDED, updatedCard } from '../update';

/*
 * What a company does: package Ringside, install it by policy, publish a changed card, and roll back to the old one.
 */

const CARD = 'content/battlecards/dagster.json';
const dagster = dealUrl(salesforceDeals.dagster);
const folder = join(tmpdir(), `ringside-packaged-${process.pid}`);
const [content, releases, site] = ['sample', 'release', 'site'].map((name) =>
  join(folder, name),
) as [string, string, string];
/** Chrome's logs of all network requests, one for each start. */
const netLogs: string[] = [];

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

let demo: DemoServer;
let browser: RunningBrowser;
let page: Page;
let panel: Page;

/** Packages the cards, publishes the release, and returns its folder. */
function publish(card: string): string {
  writeFileSync(join(content, CARD), card);
  const options = [
    '--out',
    releases,
    '--key',
    join(folder, 'key.pem'),
    '--update-url',
    pathToFileURL(site).href,
  ];
  execFileSync('npm', ['run', 'package', '--', ...options], {
    env: { ...process.env, CONTENT_ROOT: content },
  });
  const release = releasesIn(releases).at(-1)?.folder ?? '';
  cpSync(join(release, 'publish'), site, { recursive: true });
  return release;
}

function idIn(release: string): string {
  const xml = readFileSync(join(release, 'publish/updates.xml'), 'utf8');
  return /appid="(\w+)"/.exec(xml)?.[1] ?? '';
}

async function start(release: string): Promise<void> {
  const netLog = join(folder, `requests-${netLogs.length}.json`);
  netLogs.push(netLog);
  browser = await startManagedBrowser({
    folder,
    policies: {
      'ringside.json': readFileSync(join(release, 'policies/chrome-linux.json'), 'utf8'),
      // Otherwise, the pages of an extension that a policy installed can't be controlled by a test.
      'test.json': '{ "DeveloperToolsAvailability": 1 }',
    },
    extensionId: idIn(release),
    demoPort: demo.port,
    netLog,
  });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openDeal();
}

/** Opens the deal, with the panel beside it. */
async function openDeal(): Promise<void> {
  await page.goto(dagster);
  panel = (await openSidePanel(browser, page)).page;
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(panel);
}

/** Returns the versions that the browser has downloaded. */
function downloaded(release: string): readonly string[] {
  const names = readdirSync(join(folder, 'profile/Default/Extensions', idIn(release)));
  return names.map((name) => name.replace(/_0$/, ''));
}

const line = () => panel.locator(`section [data-line="${REWORDED}"]`).first();
const versionOf = (release: string) => release.slice(releases.length + 1);
const version = () => panel.evaluate(() => chrome.runtime.getManifest().version);

const title = NO_POLICY === undefined ? 'a release' : `a release (skipped: ${NO_POLICY})`;

// Packaging takes half a minute on a busy machine.
describe.skipIf(NO_POLICY !== undefined)(title, { timeout: 180_000 }, () => {
  const old = readFileSync(join('tests/sample', CARD), 'utf8');
  let release: string;

  beforeAll(async () => {
    cpSync('tests/sample', content, { recursive: true });
    demo = await startDemo({ root: DEMO });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is installed by its own policy', async () => {
    release = publish(old);
    await start(release);
    expect(await version()).toBe(versionOf(release));
    expect(await line().textContent()).not.toContain('weekly backfills');
  });

  it('offers a changed card once it’s published, and shows what has changed', async () => {
    release = publish(updatedCard(old));
    // A running browser looks by itself only every few hours.
    await panel.evaluate(() => chrome.runtime.requestUpdateCheck());
    const offer = panel.getByRole('region', { name: 'A Ringside update is ready' });
    await offer.waitFor({ timeout: 60_000 });
    expect(await line().textContent()).not.toContain('weekly backfills');
    const closed = panel.waitForEvent('close');
    await offer.getByRole('button', { name: 'Close and load' }).click();
    await closed;
    await openDeal();
    expect(await version()).toBe(versionOf(release));
    expect(await line().textContent()).toContain('weekly backfills');
    await panel.getByRole('button', { name: /^4 changes since/ }).click();
    const changes = panel.getByRole('dialog', { name: 'What’s new on the Dagster card' });
    await expect.poll(() => changes.locator('ins').allTextContents()).toEqual([' Added: weekly ']);
  });

  it('lists the difference in its report', () => {
    const report = readFileSync(join(release, 'REPORT.md'), 'utf8');
    expect(report).toContain(`~ ${REWORDED}`);
    const [, changes = ''] = report.split(/^## /m);
    expect([...changes.matchAll(/^- (.*?:.*?):/gm)].map(([, change]) => change)).toEqual([
      'File changed: `assets/_virtual_ringside-card-files.js`',
      'File changed: `assets/cards.js`',
    ]);
  });

  it('is rolled back by publishing the old card, even if the rep ignores the offer', async () => {
    release = publish(old);
    // The browser looks for updates at a start, and uses them from the next.
    await browser.close();
    await start(release);
    await expect.poll(() => downloaded(release), { timeout: 60_000 }).toContain(versionOf(release));
    await browser.close();
    await start(release);
    expect(await version()).toBe(versionOf(release));
    expect(await line().textContent()).not.toContain('weekly backfills');
  });

  it('makes no network request', async () => {
    const ours = `chrome-extension://${browser.extensionId}`;
    await browser.close();
    const requests = netLogs.flatMap((file) => {
      const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: NetEvent[] };
      return events.flatMap(({ params }) => (params?.url ? [params] : []));
    });
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(({ initiator }) => initiator?.startsWith(ours))).toEqual([]);
  });
});
