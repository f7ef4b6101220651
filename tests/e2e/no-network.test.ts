import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { startDemo } from '../../demo/server';
import { launchBrowser, type RunningBrowser, temporaryProfile } from '../../tools/chromium/launch';
import { openSidePanel } from '../../tools/chromium/side-panel';
import { DEMO } from '../../tools/demo/paths';
import { EXTENSION } from './extension';
import { clipboard, line, persona, rival } from './panel-page';

/* Checks Chrome's own log of all network requests. */

const NET_LOG = join(tmpdir(), `ringside-net-${process.pid}.json`);
const profile = temporaryProfile();
let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: RunningBrowser;

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

beforeAll(async () => {
  demo = await startDemo({ root: DEMO });
  browser = await launchBrowser({
    extension: EXTENSION,
    demoPort: demo.port,
    headless: true,
    profile: profile.path,
    netLog: NET_LOG,
  });
});

afterAll(async () => {
  await demo.close();
  profile.remove();
  rmSync(NET_LOG, { force: true });
});

it('makes no network request', async () => {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(dealUrl(salesforceDeals.dagster));
  const { page: panel } = await openSidePanel(browser, page);
  await rival(panel).getByText('Dagster', { exact: true }).waitFor();
  await persona(panel, 'Platform Teams').check({ force: true });
  await line(panel, 'Have you modeled the cost').click();
  await expect.poll(async () => (await clipboard(panel)).text).toContain('Have you modeled');
  await page.goto(dealUrl(hubspotDeals.unknown));
  await rival(panel).getByText('Dagstar').waitFor();
  const ours = `chrome-extension://${browser.extensionId}`;
  await browser.close();

  const { events } = JSON.parse(readFileSync(NET_LOG, 'utf8')) as { events: NetEvent[] };
  const requests = events.flatMap(({ params }) => (params?.url ? [params] : []));
  const toDemo = requests.filter(({ url }) => url?.includes('ringside-demo.lightning.force.com'));
  expect(toDemo.length).toBeGreaterThan(0);
  expect(requests.filter(({ initiator }) => initiator?.startsWith(ours))).toEqual([]);

  // Chrome's own requests, such as for updates, have no page or extension as their initiator.
  const byPages = requests.filter(({ initiator }) => /^[a-z-]+:\/\//.test(initiator ?? ''));
  expect(byPages.length).toBeGreaterThan(0);
  const hosts = new Set(byPages.map(({ url }) => new URL(url ?? '').hostname));
  expect([...hosts].filter((host) => !isDemo(host))).toEqual([]);
});

function isDemo(host: string): boolean {
  return host.endsWith('.lightning.force.com') || host.endsWith('.hubspot.com');
}
