import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { persona, rival } from './panel-page';
import { startSession } from './panel-session';

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

it('keeps the persona of a deal after the panel and the browser are closed', async () => {
  await persona(on.panel, 'Engineering Leaders').check({ force: true });

  await on.reopenPanel();
  await expect.poll(() => persona(on.panel, 'Engineering Leaders').isChecked()).toBe(true);

  await on.restart(dagster);
  await expect.poll(() => persona(on.panel, 'Engineering Leaders').isChecked()).toBe(true);
});

it('does not use this persona for another deal', async () => {
  await on.page.goto(dealUrl(salesforceDeals.lookup));
  await expect.poll(() => persona(on.panel, 'Everyone').isChecked()).toBe(true);
});

it('keeps a manually picked card on its deal only, until Undo', async () => {
  const unknown = dealUrl(hubspotDeals.unknown);
  await on.page.goto(unknown);
  await on.panel.getByRole('button', { name: 'Yes, on this deal' }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  await on.comeBack(unknown);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await on.panel.getByRole('banner').innerText()).toContain('Picked by you');

  await on.page.goto(dealUrl(salesforceDeals.empty));
  await on.panel.getByRole('heading', { name: 'Primary Competitor is empty' }).waitFor();

  await on.page.goto(unknown);
  await on.panel.getByRole('button', { name: /undo/i }).click();
  await rival(on.panel).getByText('Dagstar').waitFor();
});

it('keeps a card that was picked on a deal without the field, and only on that deal', async () => {
  const absent = dealUrl(salesforceDeals.absent);
  await on.page.goto(absent);
  await rival(on.panel).getByText('No competitor field on this page').waitFor();
  await on.panel.getByRole('button', { name: 'Dagster', exact: true }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  await on.comeBack(absent);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await on.panel.getByRole('banner').innerText()).toContain('Picked by you');

  await on.page.goto(dealUrl(hubspotDeals.absent));
  await rival(on.panel).getByText('No competitor field on this page').waitFor();
});
