import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { today } from '../../../src/core/card/line';
import { failureOf, saveDownloadsIn } from '../exported-card';
import { rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { openSettings } from '../settings-page';
import { storedSample } from '../stored-data';

/* The review list on the settings page, for the bundled sample card and a copy of it as a custom card. */

const on = startSession(dealUrl(salesforceDeals.unknown));
const folder = mkdtempSync(join(tmpdir(), 'ringside-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A line of the sample card whose review has been due since November 7, 2026. */
const DUE = 'wedge-credit-shock-reality';
const TEXT = 'High-frequency jobs';

const list = (settings: Page) => settings.getByRole('region', { name: 'Review list' });
const line = () => on.panel.locator(`section [data-line="${DUE}"]`).first();

async function openCard(settings: Page, name: string) {
  const card = list(settings).locator('details').filter({ hasText: name });
  await card.locator('summary').click();
  return card;
}

beforeAll(async () => {
  await on.panel.evaluate((items) => chrome.storage.local.set(items), storedSample());
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
});

afterEach(async () => {
  const others = on.browser.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
});

/** Waits until the panel shows the line with this mark, or without it. */
async function marked(mark: string, state: 'visible' | 'detached' = 'visible'): Promise<void> {
  await on.page.bringToFront();
  await line().waitFor();
  await line().getByText(mark).waitFor({ state });
}

it('changes a custom card, and the panel follows', async () => {
  await marked('Review due');
  const settings = await openSettings(on);
  const card = await openCard(settings, 'Orchestrix');
  await card.getByRole('button', { name: new RegExp(`^Note what changed.*${TEXT}`) }).click();
  await settings.keyboard.type('Their new price list is flat.');
  await settings.keyboard.press('Enter');
  const undo = list(settings).getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await marked('Outdated');
  await settings.bringToFront();
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  await marked('Review due');
  await settings.bringToFront();
  await card.getByRole('button', { name: new RegExp(`^Mark as still true.*${TEXT}`) }).click();
  await undo.waitFor();
  await marked('Review due', 'detached');
});

it('exports a bundled card that passes the check', async () => {
  const settings = await openSettings(on);
  const card = await openCard(settings, 'Dagster');
  await card.getByRole('button', { name: new RegExp(`^Mark as still true.*${TEXT}`) }).click();
  const downloadPath = join(folder, 'content/battlecards');
  mkdirSync(downloadPath, { recursive: true });
  cpSync('content/battlecard.schema.json', join(folder, 'content/battlecard.schema.json'));
  await saveDownloadsIn(downloadPath, on);
  await list(settings).getByRole('button', { name: 'Export Dagster as JSON' }).click();
  const exported = join(downloadPath, 'dagster.json');
  await expect.poll(() => existsSync(exported)).toBe(true);
  await list(settings).getByText('Your changes to Dagster have been exported.').waitFor();

  const sample = readFileSync('tests/sample/content/battlecards/dagster.json', 'utf8');
  const expected = JSON.parse(sample, (key, value) => {
    if (value?.id === DUE) value.review.checked = today();
    return key === 'updated' ? today() : value;
  });
  expect(JSON.parse(readFileSync(exported, 'utf8'))).toEqual(expected);
  expect(await failureOf('check', exported)).toBe('');
});
