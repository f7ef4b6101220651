import { beforeAll, expect, it } from 'vitest';
import pack from '../../content/pack.json' with { type: 'json' };
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import stored from '../fixtures/stored-by-0.1.json' with { type: 'json' };
import { persona, rival } from './panel-page';
import { startSession } from './panel-session';
import { listed, openSettings } from './settings-page';

/*
 * Checks that data stored by version 0.1.0 is restored after an update. The fixture contains everything in
 * `chrome.storage.local` after a script used that version like a rep on the demo CRM on November 28, 2026: it
 * picked a persona, cards, a tab, and a copy format, confirmed a name, copied and opened lines, scrolled,
 * imported a card, and changed every setting. Never edit it: users who update have exactly this data.
 */

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(new URL('/lightning/page/home', dagster).href);

beforeAll(async () => {
  await on.panel.evaluate(async (all) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, stored);
  await on.comeBack(dagster);
});

const memory = stored['deal/salesforce:ringside-demo.lightning.force.com:006Wx00000Ef7Kq'];
const airflow = stored['card/apache-airflow'].file;

const line = (id: string) => on.panel.locator(`section [data-line="${id}"]`).first();

it('shows the deal as the rep left it', async () => {
  await on.page.goto(dagster);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  const { name = '' } = pack.personas.find(({ id }) => id === memory.persona) ?? {};
  await expect.poll(() => persona(on.panel, name).isChecked()).toBe(true);
  const savedLine = memory.places['card: dagster'];
  await expect
    .poll(async () => {
      const header = await on.panel.locator('header').first().boundingBox();
      const box = await line(savedLine).boundingBox();
      return (box?.y ?? 0) - (header?.height ?? 0);
    })
    .toBeCloseTo(0, -2);
  for (const id of memory.open.dagster) {
    await line(id).locator('[aria-expanded="true"]').waitFor();
  }
  for (const id of memory.copied.dagster) {
    await line(id).getByTitle('Already copied on this deal').waitFor();
  }
  const form = on.panel.getByRole('combobox', { name: 'Copy as' });
  expect(await form.inputValue()).toBe(stored['copy-form']);
});

it('shows the tab that the rep chose, with their custom card', async () => {
  await on.page.goto(dealUrl(hubspotDeals.multi));
  await rival(on.panel).getByText(airflow.name, { exact: true }).waitFor();
  await on.panel.getByText(airflow.summary.oneLiner.text).first().waitFor();
});

it.each([
  ['picked for a name', dealUrl(salesforceDeals.unknown)],
  ['picked on a deal without the field', dealUrl(salesforceDeals.absent)],
  ['confirmed for a name', dealUrl(hubspotDeals.unknown)],
])('shows the card that the rep %s', async (_, url) => {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor({ state: 'detached' });
  await on.page.goto(url);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
});

it('has every setting, confirmed name, and card on the settings page', async () => {
  const settings = await openSettings(on);
  const { fields, ignored } = stored.settings;
  await expect.poll(() => listed(settings, 'Salesforce')).toEqual(fields.salesforce);
  expect(await listed(settings, 'HubSpot')).toEqual(fields.hubspot);
  expect(
    await settings
      .getByRole('textbox')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
  ).toContain(ignored.join('\n'));
  for (const name of [/risky line/, /single-key/, /toolbar/]) {
    expect(await settings.getByRole('checkbox', { name }).isChecked()).toBe(false);
  }
  await settings.getByRole('button', { name: 'Remove Dagstar' }).waitFor();
  await settings.getByRole('button', { name: `Remove ${airflow.name}` }).waitFor();
  await settings.close();
});
