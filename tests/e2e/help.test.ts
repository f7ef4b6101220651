import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { rival } from './panel-page';

const on = onStage(dealUrl(salesforceDeals.dagster));

const dagster = () => rival(on.panel).getByText('Dagster', { exact: true });

it('the help opens and closes by keys alone, and gives the focus back', async () => {
  await dagster().waitFor();
  const name = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');
  await on.panel.getByRole('button', { name: 'Don’t say' }).focus();
  const before = await name();
  await on.panel.keyboard.press('?');
  const help = on.panel.getByRole('dialog', { name: 'Help' });
  await help.waitFor();
  expect(await help.innerText()).toContain('Public sources disagree.');
  await on.panel.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await name()).toBe(before);
});

it('what not to say is reached, read and left for a line by keys alone', async () => {
  await on.panel.getByRole('button', { name: 'Don’t say' }).focus();
  await on.panel.keyboard.press('Enter');
  const sheet = on.panel.getByRole('dialog', { name: 'Don’t say this about Dagster' });
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain('Reword before using');
  await sheet.locator('summary', { hasText: '30-second delay on every trigger' }).focus();
  await on.panel.keyboard.press('Enter');
  await sheet.getByText('how soon after the event must a run start').waitFor();
  // The words that hold, then what was found and where, then the way to the line.
  const focused = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');
  const stops: string[] = [];
  while (stops.length < 6 && !stops.at(-1)?.startsWith('Show in')) {
    await on.panel.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops[0]).toContain('how soon after the event must a run start');
  await on.panel.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  // The safer words of the line have the focus, its own stand beneath them.
  await expect.poll(focused).toContain('how soon after the event must a run start');
  const place = on.panel.locator('section [data-line]').filter({ has: on.panel.locator(':focus') });
  expect(await place.innerText()).toContain('30-second delay on every trigger');
});

it('what not to say goes with its deal', async () => {
  await on.panel.getByRole('button', { name: 'Don’t say' }).click();
  const sheet = on.panel.getByRole('dialog', { name: 'Don’t say this about Dagster' });
  await sheet.waitFor();
  await on.page.goto(dealUrl(hubspotDeals.empty));
  await rival(on.panel).getByText('is empty').waitFor();
  expect(await sheet.count()).toBe(0);
});

it('the skip link leads from the top to the first line', async () => {
  await on.page.goto(dealUrl(salesforceDeals.dagster));
  await dagster().waitFor();
  const isInCard = () =>
    on.panel.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  // The page is read anew, and what had the focus may go with the card before.
  await expect
    .poll(async () => {
      await on.panel.locator('a[href="#card"]').focus();
      await on.panel.keyboard.press('Enter');
      await on.panel.keyboard.press('Tab');
      return isInCard();
    })
    .toBe(true);
});
