import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { installedCopy } from './installed-copy';
import { clipboard, rival, voice, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';
import { openSettings } from './settings-page';
import { ADDED, DISPUTED, NOTE, REMOVED, REWORDED, SAFER } from './update';

/* Lines are copied on a deal, then the extension is updated, and three of them have changed. */

const dagster = dealUrl(salesforceDeals.dagster);
const other = dealUrl(salesforceDeals.lookup);
const { extension, update } = installedCopy();
const on = startSession(dagster, true, extension);

const COPIED = '2026-11-12';
const DAY = 'Nov 12, 2026';
const KEPT = 'question-python-or-sql';

const recalls = () => on.panel.getByRole('button', { name: /^You copied/ });
const sheet = () => on.panel.getByRole('dialog', { name: /you copied may need a correction$/ });
const line = (id: string) => on.panel.locator(`section[id^="part-"] [data-line="${id}"]`).first();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

async function copyLine(id: string): Promise<void> {
  await line(id).getByRole('button').first().click();
  await line(id).getByTitle('Already copied on this deal').waitFor();
}

it('says nothing after lines were copied', async () => {
  await showsCard();
  for (const id of [DISPUTED, REWORDED, REMOVED, KEPT]) await copyLine(id);
  await on.page.goto(other);
  await showsCard();
  await copyLine(KEPT);
  expect(await recalls().count()).toBe(0);
  // As if they had been copied on another day.
  await on.panel.evaluate(async (day) => {
    for (const [key, value] of Object.entries(await chrome.storage.local.get(null))) {
      if (!key.startsWith('deal/')) continue;
      const { wordings, ...deal } = value as { wordings: string };
      const earlier = wordings.replaceAll(/"day":"[^"]+"/g, `"day":"${day}"`);
      await chrome.storage.local.set({ [key]: { ...deal, wordings: earlier } });
    }
  }, COPIED);
});

it('says after an update which copied lines have changed', async () => {
  update();
  await on.restart(dagster);
  await showsCard();
  expect(await recalls().innerText()).toBe(`You copied 3 lines on ${DAY} that have changed`);
  await on.panel.getByRole('button', { name: /^4 changes since/ }).waitFor();
  await line(REWORDED).getByText('Reworded').waitFor();
  await line(DISPUTED).getByText('New status').waitFor();
  await line(ADDED).getByText('New').first().waitFor();
  expect(await line(REMOVED).count()).toBe(0);
});

it('lists them with what holds now, and copies a correction', async () => {
  await recalls().focus();
  await on.panel.keyboard.press('Enter');
  await sheet().waitFor();
  const items = await sheet().locator('ul > li:has(time)').allInnerTexts();
  expect(items).toHaveLength(3);
  expect(items[0]).toContain(NOTE);
  expect(items[0]).toContain(SAFER);
  expect(items[1]).toContain('weekly backfills');
  expect(items[2]).toContain('Need for sub-second event triggering');
  const corrections = sheet().getByRole('button', { name: 'Copy a correction' });
  await corrections.first().press('Enter');
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain(SAFER);
  const { text, html } = await clipboard(on.panel);
  expect(text).toContain(`On ${DAY}, I wrote to you about Dagster. Here’s an update:`);
  expect(text).toContain('checked Nov 27, 2026');
  expect(text + html).not.toMatch(/massive cost spikes|flat/);
  await corrections.last().press('Enter');
  await expect.poll(async () => (await clipboard(on.panel)).text).not.toContain(SAFER);
  expect((await clipboard(on.panel)).text).not.toContain('sub-second');
  await on.panel.keyboard.press('Escape');
  await sheet().waitFor({ state: 'detached' });
});

it('lists the deal in the settings, without what was copied', async () => {
  const settings = await openSettings(on);
  const section = settings.getByRole('region', { name: 'Lines to correct' });
  await section.waitFor();
  const items = await section.getByRole('listitem').allInnerTexts();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatch(/^Salesforce Opportunity 006\w+ on \S+ : 3 lines$/);
  const link = await section.getByRole('link').getAttribute('href');
  expect(dagster).toContain(link?.replace(/\/view$/, ''));
  await settings.close();
  await on.page.bringToFront();
});

it('says nothing on other deals', async () => {
  await on.page.goto(other);
  await showsCard();
  expect(await recalls().count()).toBe(0);
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  await showsCard();
  expect(await recalls().count()).toBe(0);
});

it('stays away once it is dismissed, also after a restart', async () => {
  await on.page.goto(dagster);
  await showsCard();
  await recalls().click();
  await sheet().getByRole('button', { name: 'Dismiss' }).press('Enter');
  await sheet().waitFor({ state: 'detached' });
  expect(await recalls().count()).toBe(0);
  await expect.poll(() => voice(on.panel).innerText()).toBe('Dismissed.');
  // The focus isn't lost with the line that opened the list.
  await expect.poll(() => on.panel.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await on.restart(dagster);
  await showsCard();
  expect(await recalls().count()).toBe(0);
  await line(DISPUTED).getByTitle('Already copied on this deal').waitFor();
});
