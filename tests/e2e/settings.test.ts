import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { setPolicy } from './admin-policy';
import { clipboard, line, rival } from './panel-page';
import { startSession } from './panel-session';
import { crm, listed, openSettings, setFields } from './settings-page';

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

/** Closes all other tabs and returns to the deal. */
async function backToDeal(): Promise<void> {
  const others = on.browser.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
}

/** Undoes the policy of a test. */
let revert = async () => {};

// A failed test must not leave its policy, or its tab in front of the next test's page.
afterEach(async () => {
  await revert();
  revert = async () => {};
  await backToDeal();
});

const missing = () => on.panel.getByText('Rival__c').first();
/** The report for an admin, as shown. */
const diagnostics = (settings: Page) => settings.locator('pre').filter({ hasText: /^Ringside/ });
const card = () => rival(on.panel).getByText('Dagster', { exact: true });

it('reads only the configured field, immediately and when the rep comes back', async () => {
  await card().waitFor();
  const settings = await openSettings(on);
  await setFields(settings, 'Salesforce', ['Rival__c']);
  await settings.getByText('Ringside reads the field “Rival__c”.').first().waitFor();
  await backToDeal();
  await missing().waitFor();
  expect(await card().count()).toBe(0);

  await on.comeBack(dagster);
  await missing().waitFor();
  const again = await openSettings(on);
  await expect.poll(() => listed(again, 'Salesforce')).toEqual(['Rival__c']);
});

it('shows the card after the field is picked from the open deal', async () => {
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from a deal in another tab' }).click();
  await settings.getByText('Now: Dagster').waitFor();
  await settings.getByRole('button', { name: 'Use this field, Primary Competitor' }).click();
  await expect
    .poll(() => listed(settings, 'Salesforce'))
    .toEqual(['Primary_Competitor__c', 'Rival__c']);
  await backToDeal();
  await card().waitFor();
});

it('looks for common field names again after all names are removed', async () => {
  const settings = await openSettings(on);
  await setFields(settings, 'Salesforce', []);
  await crm(settings, 'Salesforce').getByText('commonly used').waitFor();
  await backToDeal();
  await card().waitFor();
});

it.runIf(isThorough)('ignores a value from the list of ignored values', async () => {
  await on.page.goto(dealUrl(salesforceDeals.unknown));
  await rival(on.panel).getByText('Orchestrix').waitFor();
  const settings = await openSettings(on);
  await settings.getByLabel('One value per line').fill('Orchestrix');
  await settings.getByText('Your list has 1 value.').first().waitFor();
  await backToDeal();
  await on.panel.getByText('If you’re up against a competitor', { exact: false }).waitFor();
});

it.runIf(isThorough)('copies the diagnostics as shown, without any data of a deal', async () => {
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Copy diagnostics' }).click();
  const shown = await diagnostics(settings).innerText();
  await expect.poll(async () => (await clipboard(settings)).text).toBe(shown);
  const [major] = (on.browser.context.browser()?.version() ?? '').split('.');
  expect(shown).toContain(`, Chrome ${major}`);
  expect(shown).toContain('Ignored values: 1 custom');
  expect(shown).not.toMatch(/Orchestrix|Dagster|Example|ringside-demo/);
});

it.runIf(isThorough)(
  'asks before a risky line is copied, unless the rep turns that off',
  async () => {
    await on.page.goto(dagster);
    await card().waitFor();
    const claim = line(on.panel, 'you cannot simply run your code');
    const question = on.panel.getByRole('group', { name: /^Disputed by public sources/ });
    await claim.click();
    await question.waitFor();
    await on.panel.keyboard.press('Escape');
    const settings = await openSettings(on);
    await settings.getByRole('checkbox', { name: 'Ask before copying a risky line' }).uncheck();
    await settings.getByText('Risky lines are copied right away').first().waitFor();
    await backToDeal();
    await claim.click();
    await expect.poll(async () => (await clipboard(on.panel)).text).toMatch(/^To get value from/);
    expect(await question.count()).toBe(0);
  },
);

it.runIf(isThorough)('offers no field to pick if no deal is open', async () => {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from a deal in another tab' }).click();
  await settings.getByText('No Opportunity is open in this tab.').waitFor();
});

it('applies an admin policy, marks its settings as managed, and reverts them with the policy', async () => {
  await on.page.goto(dagster);
  await card().waitFor();
  const undo = await setPolicy(on.browser, { salesforceFields: ['Rival__c'], badge: false });
  revert = undo;
  const settings = await openSettings(on);
  await crm(settings, 'Salesforce').getByText('Managed by your organization').waitFor();
  expect(await listed(settings, 'Salesforce')).toEqual(['Rival__c']);
  expect(await crm(settings, 'Salesforce').getByRole('textbox').isEditable()).toBe(false);
  expect(await settings.getByRole('checkbox', { name: /toolbar/ }).isDisabled()).toBe(true);
  await expect
    .poll(() => diagnostics(settings).innerText())
    .toContain('Set by policy: fields.salesforce, badge');
  await on.page.bringToFront();
  await missing().waitFor();
  await on.panel.getByText('Your Ringside admin chose which competitor field to read.').waitFor();
  expect(await on.panel.getByRole('button', { name: /in settings/ }).count()).toBe(0);

  await undo();
  revert = async () => {};
  await card().waitFor();
  await settings.bringToFront();
  await crm(settings, 'Salesforce').getByText('commonly used').waitFor();
});

it.runIf(isThorough)('picks HubSpot fields by their internal name', async () => {
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  await card().waitFor();
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Pick it from a deal in another tab' }).click();
  await settings
    .getByRole('button', { name: 'Use this field, Primary competitor' })
    .first()
    .click();
  await expect.poll(() => listed(settings, 'HubSpot')).toEqual(['primary_competitor']);
  await backToDeal();
  await card().waitFor();
});
