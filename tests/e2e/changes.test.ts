import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { installedCopy } from './installed-copy';
import { rival, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';
import { ADDED, DISPUTED, NOTE, REMOVED, REWORDED } from './update';

/* The first version of a card is shown, then the extension is updated to a build with the second version. */

const dagster = dealUrl(salesforceDeals.dagster);
const { extension, update } = installedCopy();
const on = startSession(dagster, true, extension);

const changes = () => on.panel.getByRole('button', { name: /changes? since/ });
const sheet = () => on.panel.getByRole('dialog', { name: 'What’s new on the Dagster card' });
const line = (id: string) => on.panel.locator(`section [data-line="${id}"]`).first();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

async function leaveCard(): Promise<void> {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor({ state: 'detached' });
}

/** Returns the day that is stored with the card. */
const storedDay = () =>
  on.panel.evaluate(async () => {
    const { 'seen/dagster': seen } = await chrome.storage.local.get('seen/dagster');
    return (seen as { day: string } | undefined)?.day;
  });

it('says nothing about a card that is shown for the first time', async () => {
  await showsCard();
  await expect.poll(storedDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await changes().count()).toBe(0);
  // If the card stayed on screen, it would be recorded as seen today.
  await leaveCard();
  await on.panel.evaluate(async () => {
    const { 'seen/dagster': seen } = await chrome.storage.local.get('seen/dagster');
    await chrome.storage.local.set({ 'seen/dagster': { ...(seen as object), day: '2026-11-12' } });
  });
});

it('after an update, says what changed and marks the lines', async () => {
  update();
  await on.restart(dagster);
  await showsCard();
  expect(await changes().innerText()).toBe('4 changes since Nov 12, 2026');
  await line(REWORDED).getByText('Reworded').waitFor();
  await line(DISPUTED).getByText('New status').waitFor();
  await line(ADDED).getByText('New').first().waitFor();
  expect(await line(REMOVED).count()).toBe(0);
  // Only opening the list counts as seeing them.
  expect(await storedDay()).toBe('2026-11-12');
});

it('lists the changes word by word, until the rep leaves the card', async () => {
  await changes().focus();
  await on.panel.keyboard.press('Enter');
  await expect.poll(() => sheet().getByRole('listitem').count()).toBe(4);
  const items = await sheet().getByRole('listitem').allInnerTexts();
  expect(items[0]).toContain(`Was supported, now disputed. ${NOTE}`);
  expect(await sheet().locator('ins').allTextContents()).toEqual([' Added: weekly ']);
  expect(items.at(-1)).toContain('Need for sub-second event triggering');
  await on.panel.keyboard.press('Escape');
  await sheet().waitFor({ state: 'detached' });
  expect(await changes().count()).toBe(1);
  await line(REWORDED).getByText('Reworded').waitFor();

  await leaveCard();
  await on.page.goto(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
  expect(await line(REWORDED).getByText('Reworded').count()).toBe(0);
});

it('doesn’t report changes again after a restart', async () => {
  expect(await storedDay()).not.toBe('2026-11-12');
  await on.restart(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
});
