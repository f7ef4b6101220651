import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fieldListAnswer } from '../../src/bridge/field-list';
import { type OpenTab, openSettings, type Stored } from './open';
import { MANAGED, TABS } from './stored';

beforeEach(() => page.viewport(800, 900));

async function pick(stored: Stored = {}, tabs: readonly OpenTab[] = TABS) {
  const opened = await openSettings(stored, tabs);
  await page.getByRole('button', { name: 'Pick it from a deal in another tab' }).click();
  return opened;
}

function tab(name: string) {
  return page.getByRole('region', { name, exact: true });
}

function use(label: string) {
  return page.getByRole('button', { name: `Use this field, ${label}`, exact: true });
}

function fields(storage: Record<string, unknown>) {
  return (storage.settings as { fields: unknown } | undefined)?.fields;
}

describe('picking from an open deal', () => {
  test('shows the names and values of the deal’s fields, likely ones first', async () => {
    await pick();
    const deal = tab('Northwind rollout');
    await expect.element(deal.getByText('Main_Threat__c')).toBeVisible();
    await expect.element(deal.getByText('Now: Dagster')).toBeVisible();
    await expect.element(deal.getByText('Empty on this deal')).toBeVisible();
    await expect.element(deal.getByText('StageName')).not.toBeVisible();
    await expect.element(page.getByText('Found 2 deals in your tabs.')).toBeInTheDocument();
  });

  test('adds the CRM’s own name of a field before the others', async () => {
    const { storage } = await pick({
      local: { settings: { fields: { salesforce: ['Rival__c'], hubspot: [] } } },
    });
    await use('Main Threat').click();
    await expect.element(tab('Northwind rollout').getByText('In use')).toBeVisible();
    expect(fields(storage)).toEqual({ salesforce: ['Main_Threat__c', 'Rival__c'], hubspot: [] });
  });

  test('adds the label if the page has no other name', async () => {
    const { storage } = await pick();
    await use('Competitors').click();
    await vi.waitFor(() =>
      expect(fields(storage)).toEqual({ salesforce: ['Competitors'], hubspot: [] }),
    );
  });

  test('shows the other fields after a click', async () => {
    const { storage } = await pick();
    await tab('Northwind rollout').getByText('One other field').click();
    (use('Stage').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(fields(storage)).toMatchObject({ salesforce: ['StageName'] }));
    expect(document.activeElement?.textContent).toContain('StageName');
  });
});

describe('explains', () => {
  test('that no field of a deal looks likely', async () => {
    await pick();
    await expect
      .element(tab('A deal').getByText('No field on this page looks like a competitor field.'))
      .toBeVisible();
  });

  test('that a tab has no deal or is not responding, and skips other sites', async () => {
    await pick();
    await expect
      .element(tab('Home').getByText('No Opportunity is open in this tab.'))
      .toBeVisible();
    await expect
      .element(tab('From before the update').getByText('Reload it, then check again.'))
      .toBeVisible();
    expect(tab('Help').query()).toBeNull();
  });

  test('that a page with an invalid answer is not responding', async () => {
    const [first] = TABS as [OpenTab];
    await pick({}, [
      { ...first, title: 'Odd', answer: { version: 2, kind: 'fields', fields: 'x' } },
    ]);
    await expect.element(tab('Odd').getByText('isn’t responding')).toBeVisible();
  });

  test('that a deal shows no fields yet', async () => {
    const [first] = TABS as [OpenTab];
    await pick({}, [{ ...first, title: 'Bare', answer: fieldListAnswer([]) }]);
    await expect.element(tab('Bare').getByText('This page doesn’t show any fields.')).toBeVisible();
  });

  test('that no CRM tab is open, and checks again on request', async () => {
    await pick({}, []);
    await expect
      .element(page.getByText('Open a deal in another tab, then check again.').first())
      .toBeVisible();
    vi.mocked(chrome.tabs.query).mockRejectedValueOnce(new Error('closing'));
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect.element(page.getByText('Try again.').first()).toBeVisible();
  });

  test('that the organization manages the field', async () => {
    await pick({ managed: { salesforceFields: ['From_Policy__c'] } });
    await expect
      .element(tab('Northwind rollout').getByText('Managed by your organization'))
      .toBeVisible();
    expect(use('Main Threat').query()).toBeNull();
    await tab('A deal').getByText('One other field').click();
    await expect.element(use('Amount')).toBeVisible();
  });
});

test('is not offered if the organization manages every field', async () => {
  await openSettings(MANAGED, TABS);
  await expect.element(page.getByRole('button', { name: 'Copy diagnostics' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Pick it' }).query()).toBeNull();
});

test('shows markup and direction controls of a page as text', async () => {
  const label = '<img src=x onerror=alert(1)> \u202Egnp';
  const [first] = TABS as [OpenTab];
  await pick({}, [
    {
      ...first,
      title: label,
      answer: fieldListAnswer([{ label, values: ['<b>x</b>'], isLikely: true }]),
    },
  ]);
  await expect.element(page.getByText('Now: <b>x</b>')).toBeVisible();
  expect(document.querySelector('img, b')).toBeNull();
});
