import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../../demo/deals';
import { clipboard, line, persona, rival } from '../panel-page';
import { startSession } from '../panel-session';

const on = startSession(dealUrl(salesforceDeals.empty));

const banner = () => on.panel.getByRole('banner').getByText('Browsing');

async function browseDagster(): Promise<void> {
  await on.panel.getByRole('button', { name: 'All cards' }).click();
  await on.panel.getByRole('button', { name: /^Dagster/ }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await banner().waitFor();
}

it('shows and copies a card beside a deal with an empty field, but not as the card of the deal', async () => {
  await rival(on.panel).getByText('is empty').waitFor();
  await browseDagster();
  const header = await on.panel.getByRole('banner').innerText();
  expect(header).not.toContain(salesforceDeals.empty.name);
  await line(on.panel, 'Have you modeled the cost').click();
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain('Have you modeled');
  await on.panel.getByRole('button', { name: /^Back/ }).click();
  await rival(on.panel).getByText('is empty').waitFor();
});

it('stores nothing for the deal while the rep browses', async () => {
  const stored = () =>
    on.panel.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('deal/')),
    );
  const before = await stored();
  await browseDagster();
  await persona(on.panel, 'Platform Teams').check({ force: true });
  await line(on.panel, 'Have you modeled the cost').click();
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain('Have you modeled');
  await on.panel.waitForTimeout(1200);
  expect(await stored()).toEqual(before);
});

it('when another deal is opened, shows that deal’s card', async () => {
  await banner().waitFor();
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  await on.panel.getByRole('banner').getByText('from Primary competitor').waitFor();
  expect(await banner().count()).toBe(0);
});

it('browsing ends when another tab is opened, and does not resume in the first tab', async () => {
  await on.page.goto(dealUrl(salesforceDeals.empty));
  await rival(on.panel).getByText('is empty').waitFor();
  await browseDagster();
  const other = await on.browser.context.newPage();
  await rival(on.panel).getByText('No deal in this tab').waitFor();
  // Without an open deal, a card is one click away.
  await on.panel.getByRole('main').getByRole('button', { name: 'Dagster' }).click();
  await banner().waitFor();
  await other.close();
  await rival(on.panel).getByText('is empty').waitFor();
  expect(await banner().count()).toBe(0);
});
