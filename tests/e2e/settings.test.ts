import { afterEach, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { setPolicy } from './admin-policy';
import { onStage } from './on-stage';
import { clipboard, rival } from './panel-page';
import { addField, crm, listed, openSettings } from './settings-page';

const dagster = dealUrl(salesforceDeals.dagster);
const on = onStage(dagster);

/** The page beside the panel in front again, and every other tab gone. */
async function backToDeal(): Promise<void> {
  const others = on.stage.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
}

// A test that fails must not leave its tab in front of the next one's page.
afterEach(backToDeal);

const missing = () => on.panel.getByText('Rival__c').first();
const card = () => rival(on.panel).getByText('Dagster', { exact: true });

it('only the field that was named is read, at once and after a restart', async () => {
  await card().waitFor();
  const settings = await openSettings(on);
  await addField(settings, 'Salesforce', 'Rival__c');
  await expect.poll(() => listed(settings, 'Salesforce')).toEqual(['Rival__c']);
  await backToDeal();
  await missing().waitFor();
  expect(await card().count()).toBe(0);

  await on.restart(dagster);
  await missing().waitFor();
  const again = await openSettings(on);
  await expect.poll(() => listed(again, 'Salesforce')).toEqual(['Rival__c']);
});

it('the field is picked from the open deal, and its card comes up', async () => {
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from an open deal' }).click();
  await settings.getByText('Now: Dagster').waitFor();
  await settings.getByRole('button', { name: 'Use this field named Primary Competitor' }).click();
  await expect
    .poll(() => listed(settings, 'Salesforce'))
    .toEqual(['Primary_Competitor__c', 'Rival__c']);
  await backToDeal();
  await card().waitFor();
});

it('without a name of its own, the common names are looked for again', async () => {
  const settings = await openSettings(on);
  for (const name of ['Rival__c', 'Primary_Competitor__c']) {
    await crm(settings, 'Salesforce')
      .getByRole('button', { name: `Remove ${name}` })
      .click();
  }
  await crm(settings, 'Salesforce').getByText('commonly used').waitFor();
  await backToDeal();
  await card().waitFor();
});

it('a value that names nobody is taken for none', async () => {
  await on.page.goto(dealUrl(salesforceDeals.unknown));
  await rival(on.panel).getByText('Orchestrix').waitFor();
  const settings = await openSettings(on);
  await settings.getByLabel('One value per line').fill('Orchestrix');
  await settings.getByText('1 custom value is ignored.').first().waitFor();
  await backToDeal();
  await on.panel.getByText('That isn’t a competitor.', { exact: false }).waitFor();
});

it('diagnostics are copied as they are shown, without a word of a deal', async () => {
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Copy diagnostics' }).click();
  const shown = await settings.locator('pre').innerText();
  await expect.poll(async () => (await clipboard(settings)).text).toBe(shown);
  const [major] = (on.stage.context.browser()?.version() ?? '').split('.');
  expect(shown).toContain(`, Chrome ${major}`);
  expect(shown).toContain('Ignored values: 1 custom');
  expect(shown).not.toMatch(/Orchestrix|Dagster|Example|ringside-demo/);
});

it('the CRM’s page offers no field where no deal is open', async () => {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from an open deal' }).click();
  await settings.getByText('No Opportunity is open in this tab.').waitFor();
});

it('what an admin’s policy sets is in force, shown as such, and gone with the policy', async () => {
  await on.page.goto(dagster);
  await card().waitFor();
  const takeBack = await setPolicy(on.stage, { salesforceFields: ['Rival__c'], badge: false });
  const settings = await openSettings(on);
  await crm(settings, 'Salesforce').getByText('Managed by your organization').waitFor();
  expect(await listed(settings, 'Salesforce')).toEqual(['Rival__c']);
  expect(await crm(settings, 'Salesforce').getByRole('button').count()).toBe(0);
  expect(await settings.getByRole('checkbox', { name: /toolbar/ }).isDisabled()).toBe(true);
  await expect
    .poll(() => settings.locator('pre').innerText())
    .toContain('Set by policy: fields.salesforce, badge');
  await on.page.bringToFront();
  await missing().waitFor();
  await on.panel.getByText('Your Ringside admin set the field.').waitFor();
  expect(await on.panel.getByRole('button', { name: /field in settings/ }).count()).toBe(0);

  await takeBack();
  await card().waitFor();
  await settings.bringToFront();
  await crm(settings, 'Salesforce').getByText('commonly used').waitFor();
});

it('HubSpot’s fields are picked by their internal name', async () => {
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  await card().waitFor();
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from an open deal' }).click();
  await settings
    .getByRole('button', { name: 'Use this field named Primary competitor' })
    .first()
    .click();
  await expect.poll(() => listed(settings, 'HubSpot')).toEqual(['primary_competitor']);
  await backToDeal();
  await card().waitFor();
});
