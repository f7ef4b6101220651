import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { COMPETITOR_FIELDS } from '../../src/core/deal/competitor-fields';
import { openSettings } from './open';
import { FULL, MANAGED } from './stored';

beforeEach(() => page.viewport(800, 900));

function crm(name: 'Salesforce' | 'HubSpot') {
  return page.getByRole('region', { name, exact: true });
}

/** Returns the names in a CRM's list, in order. */
function listed(name: 'Salesforce' | 'HubSpot'): string[] {
  const rows = crm(name).element().querySelectorAll('ol > li bdi');
  return [...rows].map((row) => row.textContent ?? '');
}

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

  test('saves a name and confirms it', async () => {
    const { storage } = await openSettings();
    await crm('Salesforce').getByLabelText('Add a field for Salesforce').fill(' Rival__c ');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(listed('Salesforce')).toEqual(['Rival__c']));
    expect(salesforceFields(storage)).toEqual(['Rival__c']);
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent('In Salesforce, Ringside reads the field “Rival__c”.');
    expect(listed('HubSpot')).toEqual([]);
    await expect.element(crm('Salesforce').getByRole('textbox')).toHaveValue('');
  });
});

describe('the list', () => {
  test('can be reordered with the keyboard alone', async () => {
    const { storage } = await openSettings(FULL);
    const up = crm('Salesforce').getByRole('button', { name: 'Move Incumbent up' });
    await expect.element(up).toBeVisible();
    (up.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(listed('Salesforce')).toEqual(['Rival__c', 'Incumbent', 'Main_Threat__c']),
    );
    await expect.element(up).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(listed('Salesforce')[0]).toBe('Incumbent'));
    // At the top, "Move up" is disabled, so the focus moves to the row's other button.
    await expect
      .element(crm('Salesforce').getByRole('button', { name: 'Move Incumbent down' }))
      .toHaveFocus();
    expect(salesforceFields(storage)).toEqual(['Incumbent', 'Rival__c', 'Main_Threat__c']);
  });

  test('moves the focus to a neighbor when a name is removed', async () => {
    const { storage } = await openSettings(FULL);
    for (const [name, next] of [
      ['Main_Threat__c', 'Remove Incumbent'],
      ['Incumbent', 'Remove Rival__c'],
    ] as const) {
      await crm('Salesforce')
        .getByRole('button', { name: `Remove ${name}` })
        .click();
      await expect.element(crm('Salesforce').getByRole('button', { name: next })).toHaveFocus();
    }
    await crm('Salesforce').getByRole('button', { name: 'Remove Rival__c' }).click();
    await expect.element(crm('Salesforce').getByRole('textbox')).toHaveFocus();
    await expect.element(crm('Salesforce').getByText('commonly used')).toBeVisible();
    expect(salesforceFields(storage)).toEqual([]);
    expect(listed('HubSpot')).toEqual(['main_rival']);
  });

  test('refuses a duplicate name with a message', async () => {
    const { set } = await openSettings(FULL);
    await crm('Salesforce').getByRole('textbox').fill('Rival__c');
    await crm('Salesforce').getByRole('button', { name: 'Add' }).click();
    await expect.element(crm('Salesforce').getByText('already in the list')).toBeVisible();
    await expect.element(crm('Salesforce').getByRole('textbox')).toBeInvalid();
    expect(set).not.toHaveBeenCalled();
  });

  test('shows changes from another window', async () => {
    const { saveElsewhere } = await openSettings();
    await expect.element(crm('HubSpot').getByText('commonly used')).toBeVisible();
    await saveElsewhere({ settings: { fields: { hubspot: ['from_elsewhere'] } } });
    await vi.waitFor(() => expect(listed('HubSpot')).toEqual(['from_elsewhere']));
  });
});

test('shows an error and leaves the list unchanged if saving fails', async () => {
  const { set } = await openSettings(FULL);
  await expect.element(crm('Salesforce').getByRole('textbox')).toBeVisible();
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await crm('Salesforce').getByRole('button', { name: 'Remove Rival__c' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('That didn’t work: QUOTA_BYTES quota exceeded');
  expect(listed('Salesforce')).toContain('Rival__c');
  await crm('Salesforce').getByRole('button', { name: 'Remove Rival__c' }).click();
  await vi.waitFor(() => expect(page.getByRole('alert').query()).toBeNull());
});

describe('under a policy', () => {
  test('shows managed settings as read-only', async () => {
    const { set } = await openSettings(MANAGED);
    await expect.element(crm('Salesforce').getByText('Managed by your organization')).toBeVisible();
    expect(listed('Salesforce')).toEqual(['Competitor_From_Policy__c']);
    await expect.element(crm('HubSpot').getByText('commonly used')).toBeVisible();
    for (const name of ['Salesforce', 'HubSpot'] as const) {
      expect(crm(name).getByRole('button').elements()).toEqual([]);
      expect(crm(name).getByRole('textbox').elements()).toEqual([]);
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
    await crm('HubSpot').getByRole('textbox').fill('main_rival');
    await crm('HubSpot').getByRole('button', { name: 'Add' }).click();
    await vi.waitFor(() => expect(listed('HubSpot')).toEqual(['main_rival']));
    expect(salesforceFields(storage)).toEqual(['Own__c']);
    expect(listed('Salesforce')).toEqual(['Policy__c']);
  });
});
