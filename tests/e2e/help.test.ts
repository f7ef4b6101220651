import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { rival } from './panel-page';
import { startSession } from './panel-session';

const on = startSession(dealUrl(salesforceDeals.dagster));

const dagster = () => rival(on.panel).getByText('Dagster', { exact: true });

it('opens and closes Help with the keyboard, and restores the focus', async () => {
  await dagster().waitFor();
  const name = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');
  await on.panel.getByRole('button', { name: 'Don’t say' }).focus();
  const before = await name();
  await on.panel.keyboard.press('?');
  const help = on.panel.getByRole('dialog', { name: 'Help' });
  await help.waitFor();
  expect(await help.innerText()).toContain('Public sources say otherwise.');
  await on.panel.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await name()).toBe(before);
});

it('opens the Don’t say sheet, expands a line, and jumps to it with the keyboard', async () => {
  await on.panel.getByRole('button', { name: 'Don’t say' }).focus();
  await on.panel.keyboard.press('Enter');
  const sheet = on.panel.getByRole('dialog', { name: 'Don’t say this about Dagster' });
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain('Reword before using');
  await sheet.locator('summary', { hasText: '30-second delay on every trigger' }).focus();
  await on.panel.keyboard.press('Enter');
  await sheet.getByText('how soon after the event must a run start').waitFor();
  // The Tab stops are the safer wording, the finding with its sources, and the button that jumps to the line.
  const focused = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');
  const stops: string[] = [];
  while (stops.length < 6 && !stops.at(-1)?.startsWith('Show in')) {
    await on.panel.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops[0]).toContain('how soon after the event must a run start');
  await on.panel.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  // The safer wording has the focus. The original is below it.
  await expect.poll(focused).toContain('how soon after the event must a run start');
  const line = on.panel.locator('section [data-line]').filter({ has: on.panel.locator(':focus') });
  expect(await line.innerText()).toContain('30-second delay on every trigger');
});

it('closes the Don’t say sheet when the deal changes', async () => {
  await on.panel.getByRole('button', { name: 'Don’t say' }).click();
  const sheet = on.panel.getByRole('dialog', { name: 'Don’t say this about Dagster' });
  await sheet.waitFor();
  await on.page.goto(dealUrl(hubspotDeals.empty));
  await rival(on.panel).getByText('is empty').waitFor();
  expect(await sheet.count()).toBe(0);
});

it('jumps from the top to the first line with the skip link', async () => {
  await on.page.goto(dealUrl(salesforceDeals.dagster));
  await dagster().waitFor();
  const isInCard = () =>
    on.panel.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  // The page is read again, so the focused element can disappear with the previous card.
  await expect
    .poll(async () => {
      await on.panel.locator('a[href="#card"]').focus();
      await on.panel.keyboard.press('Enter');
      await on.panel.keyboard.press('Tab');
      return isInCard();
    })
    .toBe(true);
});
