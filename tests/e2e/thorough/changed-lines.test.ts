import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { installedCopy } from '../installed-copy';
import { clipboard, rival, voice, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { openSettings } from '../settings-page';
import { ADDED, DISPUTED, NOTE, REMOVED, REWORDED, SAFER } from '../update';

/*
 * A card is shown, and lines are copied from it on a deal. Then an update changes four of its lines, three of
 * which were copied.
 */

const dagster = dealUrl(salesforceDeals.dagster);
const other = dealUrl(salesforceDeals.lookup);
const { extension, update } = installedCopy();
const on = startSession(dagster, true, extension);

/** The day on which the card is seen and copied from, and how the panel writes it. */
const DAY = '2026-11-12';
const WRITTEN_DAY = 'Nov 12, 2026';
const UNCHANGED = 'question-python-or-sql';

const changes = () => on.panel.getByRole('button', { name: /changes? since/ });
const changeList = () => on.panel.getByRole('dialog', { name: 'What’s new on the Dagster card' });
const recalls = () => on.panel.getByRole('button', { name: /you copied/ });
const recallList = () =>
  on.panel.getByRole('dialog', { name: /you copied may need a correction$/ });
const line = (id: string) => on.panel.locator(`section[id^="part-"] [data-line="${id}"]`).first();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

async function leaveCard(): Promise<void> {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor({ state: 'detached' });
}

async function copyLine(id: string): Promise<void> {
  await line(id).getByRole('button').first().click();
  await line(id).getByTitle('Already copied on this deal').waitFor();
}

/** Returns the day on which the card was last seen, as stored. */
const seenDay = () =>
  on.panel.evaluate(async () => {
    const { 'seen/dagster': seen } = await chrome.storage.local.get('seen/dagster');
    return (seen as { day: string } | undefined)?.day;
  });

it('says nothing about a card that is shown for the first time', async () => {
  await showsCard();
  for (const id of [DISPUTED, REWORDED, REMOVED, UNCHANGED]) await copyLine(id);
  await expect.poll(seenDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  await on.page.goto(other);
  await showsCard();
  await copyLine(UNCHANGED);
  expect(await changes().count()).toBe(0);
  expect(await recalls().count()).toBe(0);
  // If the card stayed on screen, it would be recorded as seen today.
  await leaveCard();
  await on.panel.evaluate(async (day) => {
    for (const [key, value] of Object.entries(await chrome.storage.local.get(null))) {
      if (key === 'seen/dagster') {
        await chrome.storage.local.set({ [key]: { ...(value as object), day } });
      } else if (key.startsWith('deal/')) {
        const { wordings, ...deal } = value as { wordings: string };
        const earlier = wordings.replaceAll(/"day":"[^"]+"/g, `"day":"${day}"`);
        await chrome.storage.local.set({ [key]: { ...deal, wordings: earlier } });
      }
    }
  }, DAY);
});

it('says after an update what has changed, on the card and among the copied lines', async () => {
  update();
  await on.restart(dagster);
  await showsCard();
  expect(await changes().innerText()).toBe(`4 changes since ${WRITTEN_DAY}`);
  expect(await recalls().innerText()).toBe(
    `3 lines you copied on ${WRITTEN_DAY} may need a correction`,
  );
  await line(REWORDED).getByText('Reworded').waitFor();
  await line(DISPUTED).getByText('New status').waitFor();
  await line(ADDED).getByText('New').first().waitFor();
  expect(await line(REMOVED).count()).toBe(0);
  // Only opening the list counts as seeing the changes.
  expect(await seenDay()).toBe(DAY);
});

it('lists the changes word by word, until the rep leaves the card', async () => {
  await changes().focus();
  await on.panel.keyboard.press('Enter');
  await expect.poll(() => changeList().getByRole('listitem').count()).toBe(4);
  const items = await changeList().getByRole('listitem').allInnerTexts();
  expect(items[0]).toContain(`Was supported, now disputed. ${NOTE}`);
  expect(await changeList().locator('ins').allTextContents()).toEqual([' Added: weekly ']);
  expect(items.at(-1)).toContain('Need for sub-second event triggering');
  await on.panel.keyboard.press('Escape');
  await changeList().waitFor({ state: 'detached' });
  expect(await changes().count()).toBe(1);
  await line(REWORDED).getByText('Reworded').waitFor();

  await leaveCard();
  await on.page.goto(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
  expect(await line(REWORDED).getByText('Reworded').count()).toBe(0);
});

it('lists the copied lines with what holds now, and copies a correction', async () => {
  await recalls().focus();
  await on.panel.keyboard.press('Enter');
  await recallList().waitFor();
  const items = await recallList().locator('ul > li:has(time)').allInnerTexts();
  expect(items).toHaveLength(3);
  expect(items[0]).toContain(NOTE);
  expect(items[0]).toContain(SAFER);
  expect(items[1]).toContain('weekly backfills');
  expect(items[2]).toContain('Need for sub-second event triggering');
  const corrections = recallList().getByRole('button', { name: 'Copy a correction' });
  await corrections.first().press('Enter');
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain(SAFER);
  const { text, html } = await clipboard(on.panel);
  expect(text).toContain(`On ${WRITTEN_DAY}, I wrote to you about Dagster. Here’s an update:`);
  expect(text).toContain('checked Nov 27, 2026');
  expect(text + html).not.toMatch(/massive cost spikes|flat/);
  await corrections.last().press('Enter');
  await expect.poll(async () => (await clipboard(on.panel)).text).not.toContain(SAFER);
  expect((await clipboard(on.panel)).text).not.toContain('sub-second');
  await on.panel.keyboard.press('Escape');
  await recallList().waitFor({ state: 'detached' });
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

it('recalls nothing on another deal, or after a dismissal', async () => {
  await on.page.goto(other);
  await showsCard();
  expect(await recalls().count()).toBe(0);
  await on.page.goto(dagster);
  await showsCard();
  await recalls().click();
  await recallList().getByRole('button', { name: 'Dismiss' }).press('Enter');
  await recallList().waitFor({ state: 'detached' });
  expect(await recalls().count()).toBe(0);
  await expect.poll(() => voice(on.panel).innerText()).toBe('Dismissed.');
  // The focus isn't lost with the line that opened the list.
  await expect.poll(() => on.panel.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

it('remembers what was seen and dismissed when the rep comes back', async () => {
  expect(await seenDay()).not.toBe(DAY);
  await on.comeBack(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
  expect(await recalls().count()).toBe(0);
  await line(DISPUTED).getByTitle('Already copied on this deal').waitFor();
});
