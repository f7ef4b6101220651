import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { openSettings, preferScheme } from './open';
import { FULL, MANAGED } from './stored';

const DAY = 24 * 60 * 60 * 1000;
const select = page.getByRole('combobox', { name: 'Forget deals you haven’t opened for' });
const dialog = page.getByRole('dialog');

/** Two deals: one seen yesterday, one seen 100 days ago. */
const DEALS = {
  'deal/new': { persona: 'buyers', at: Date.now() - DAY },
  'deal/old': { persona: 'buyers', at: Date.now() - 100 * DAY },
};

const deals = (storage: object) => Object.keys(storage).filter((key) => key.startsWith('deal/'));

beforeEach(async () => {
  await page.viewport(800, 900);
  await preferScheme('light');
});

describe('how long deals are remembered', () => {
  test('is 12 months at first, and can be shortened', async () => {
    const { storage } = await openSettings({ local: DEALS });
    await expect.element(select).toHaveValue('12');
    await select.selectOptions('6 months');
    await expect
      .element(page.getByText('Deals are forgotten 6 months after').first())
      .toBeVisible();
    expect(storage).toMatchObject({ settings: { retention: 6 } });
    expect(deals(storage)).toHaveLength(2);
  });

  test('is shortened only after a question if deals would be removed', async () => {
    const browsed = { notes: '[]', at: Date.now() - 100 * DAY };
    const { storage } = await openSettings({ local: { ...DEALS, 'deal/browsed': browsed } });
    await select.selectOptions('1 month');
    // Notes made without a deal are forgotten too, but aren't one.
    await expect.element(dialog).toHaveTextContent('Forget 1 deal?');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard('{Enter}');
    await expect.element(select).toHaveValue('12');
    expect(storage).not.toHaveProperty('settings');
    expect(deals(storage)).toHaveLength(3);

    await select.selectOptions('1 month');
    await dialog.getByRole('button', { name: 'Forget', exact: true }).click();
    await expect.poll(() => deals(storage)).toEqual(['deal/new']);
    expect(storage).toMatchObject({ settings: { retention: 1 } });
    await expect.element(select).toHaveValue('1');
  });

  test('is set by policy, even to a number that isn’t offered', async () => {
    await openSettings({ managed: { retentionMonths: 2 } });
    await expect.element(select).toBeDisabled();
    await expect.element(select).toHaveValue('2');
    const section = page.getByRole('region', { name: 'What Ringside remembers' });
    await expect.element(section.getByText('Managed by your organization')).toBeVisible();
  });
});

describe('forgetting everything', () => {
  const button = page.getByRole('button', { name: 'Forget everything' });

  test('asks first, and changes nothing if canceled', async () => {
    const { storage } = await openSettings(FULL);
    const before = structuredClone(storage);
    (button.element() as HTMLElement).focus();
    for (const cancel of ['{Enter}', '{Escape}']) {
      await userEvent.keyboard('{Enter}');
      await expect.element(dialog).toHaveTextContent('Forget everything?');
      await userEvent.keyboard(cancel);
      await expect.element(dialog).not.toBeInTheDocument();
      expect(document.activeElement).toBe(button.element());
    }
    expect(storage).toEqual(before);
  });

  test('leaves nothing stored but the policy, as a new installation does', async () => {
    const { storage } = await openSettings({ ...FULL, local: { ...FULL.local, ...DEALS } });
    await button.click();
    await dialog.getByRole('button', { name: 'Forget everything' }).click();
    await expect.poll(() => storage).toEqual({ policy: {} });
    await expect
      .element(
        page.getByText('Everything Ringside stored in this browser has been deleted.').first(),
      )
      .toBeVisible();
    await expect.element(page.getByText('None yet.')).toBeVisible();
  });

  test('keeps an admin’s settings', async () => {
    const { storage } = await openSettings(MANAGED);
    await button.click();
    await dialog.getByRole('button', { name: 'Forget everything' }).click();
    await expect.poll(() => storage).toEqual({ policy: MANAGED.managed });
    await expect
      .element(page.getByLabelText('Salesforce fields, one per line'))
      .toHaveValue('Competitor_From_Policy__c');
  });

  test.runIf(isThorough).each([
    ['light', 320],
    ['dark', 800],
  ] as const)('asks accessibly, %s at %i px', async (scheme, width) => {
    await page.viewport(width, 900);
    await preferScheme(scheme);
    await openSettings(FULL);
    await button.click();
    await expect.element(dialog).toBeVisible();
    expect(await violations(dialog.element())).toEqual([]);
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  });
});
