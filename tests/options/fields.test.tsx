import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { COMPETITOR_FIELDS } from '../../src/core/deal/competitor-fields';
import { openSettings } from './open';
import { FULL, MANAGED } from './stored';

beforeEach(() => page.viewport(800, 900));

function crm(name: 'Salesforce' | 'HubSpot') {
  return page.getByRole('region', { name, exact: true });
}

const names = (name: 'Salesforce' | 'HubSpot') =>
  page.getByLabelText(`${name} fields, one per line`);

function salesforceFields(storage: Record<string, unknown>): unknown {
  return (storage.settings as { fields: { salesforce: unknown } } | undefined)?.fields.salesforce;
}

describe('a fresh install', () => {
  test('lists the common names', async () => {
    await openSettings();
    await crm('Salesforce').getByText(`Show these ${COMPETITOR_FIELDS.length} names`).click();
    const shown = crm('Salesforce').element().querySelectorAll('details li');
    expect([...shown].map((each) => each.textContent)).toEqual(COMPETITOR_FIELDS);
  });

  test('saves names and confirms them', async () => {
    const { storage } = await openSettings();
    await names('Salesforce').fill(' Rival__c \n\nIncumbent');
    await userEvent.tab();
    await vi.waitFor(() => expect(salesforceFields(storage)).toEqual(['Rival__c', 'Incumbent']));
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent(
        'In Salesforce, Ringside reads the field “Rival__c” first, then one other field.',
      );
    await expect.element(names('HubSpot')).toHaveValue('');
    await expect.element(crm('Salesforce').getByText('commonly used')).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  test('shows changes from another window', async () => {
    const { saveElsewhere } = await openSettings();
    await expect.element(crm('HubSpot').getByText('commonly used')).toBeVisible();
    await saveElsewhere({ settings: { fields: { hubspot: ['from_elsewhere'] } } });
    await expect.element(names('HubSpot')).toHaveValue('from_elsewhere');
  });

  test('can be emptied, and the common names are used again', async () => {
    const { storage } = await openSettings(FULL);
    await expect.element(names('Salesforce')).toHaveValue('Rival__c\nMain_Threat__c\nIncumbent');
    await names('Salesforce').clear();
    await userEvent.tab();
    await expect.element(crm('Salesforce').getByText('commonly used')).toBeVisible();
    expect(salesforceFields(storage)).toEqual([]);
    await expect.element(names('HubSpot')).toHaveValue('main_rival');
  });
});

test('shows an error if saving fails, until it works', async () => {
  const { set } = await openSettings(FULL);
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await names('Salesforce').fill('Incumbent');
  await userEvent.tab();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('That didn’t work: QUOTA_BYTES quota exceeded');
  await expect.element(names('Salesforce')).toHaveValue('Incumbent');
  await names('Salesforce').fill('Main_Threat__c');
  await userEvent.tab();
  await vi.waitFor(() => expect(page.getByRole('alert').query()).toBeNull());
});

describe('under a policy', () => {
  test('shows managed settings as read-only', async () => {
    const { set } = await openSettings(MANAGED);
    await expect.element(crm('Salesforce').getByText('Managed by your organization')).toBeVisible();
    await expect.element(names('Salesforce')).toHaveValue('Competitor_From_Policy__c');
    await expect.element(crm('HubSpot').getByText('commonly used')).toBeVisible();
    for (const name of ['Salesforce', 'HubSpot'] as const) {
      await expect.element(names(name)).toHaveAttribute('readonly');
    }
    const values = page.getByLabelText('One value per line');
    await expect.element(values).toHaveValue('Not in scope');
    await expect.element(values).toHaveAttribute('readonly');
    const badge = page.getByRole('checkbox', { name: /toolbar/ });
    await expect.element(badge).toBeDisabled();
    await expect.element(badge).not.toBeChecked();
    const guard = page.getByRole('checkbox', { name: /risky/ });
    await expect.element(guard).toBeDisabled();
    await expect.element(guard).not.toBeChecked();
    expect(page.getByText('Managed by your organization', { exact: true }).elements()).toHaveLength(
      7,
    );
    expect(set).not.toHaveBeenCalled();
  });

  test('does not store the policy with a change of another setting', async () => {
    const { storage } = await openSettings({
      local: { settings: { fields: { salesforce: ['Own__c'], hubspot: [] } } },
      managed: { salesforceFields: ['Policy__c'] },
    });
    await names('HubSpot').fill('main_rival');
    await userEvent.tab();
    await vi.waitFor(() =>
      expect(storage).toMatchObject({ settings: { fields: { hubspot: ['main_rival'] } } }),
    );
    expect(salesforceFields(storage)).toEqual(['Own__c']);
    await expect.element(names('Salesforce')).toHaveValue('Policy__c');
  });
});
