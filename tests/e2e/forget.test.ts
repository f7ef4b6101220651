import { describe, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import stored from '../fixtures/stored-by-0.1.json' with { type: 'json' };
import { persona, rival } from './panel-page';
import { startSession } from './panel-session';
import { openSettings } from './settings-page';
import { FRESH, storedData } from './stored-data';

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

const deals = async () =>
  Object.keys((await storedData(on.panel)).local).filter((key) => key.startsWith('deal/'));

/** Does something on the open deal that is remembered. */
async function choosePersona() {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await persona(on.panel, 'Engineering Leaders').check({ force: true });
  await expect.poll(deals).toHaveLength(1);
}

describe('forgetting the open deal', () => {
  it('removes what is stored, and leaves it so', async () => {
    expect(await storedData(on.panel)).toEqual(FRESH);
    await choosePersona();
    await on.panel.getByRole('button', { name: 'Help' }).click();
    await on.panel.getByRole('button', { name: 'Forget this deal' }).click();
    await on.panel
      .getByRole('dialog', { name: 'Forget this deal?' })
      .getByRole('button', { name: 'Forget this deal' })
      .click();
    await expect.poll(() => persona(on.panel, 'Everyone').isChecked()).toBe(true);
    await expect.poll(() => storedData(on.panel)).toEqual(FRESH);
    // Longer than a reading position takes to be saved.
    await on.page.waitForTimeout(600);
    expect(await storedData(on.panel)).toEqual(FRESH);
    await on.reopenPanel();
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    expect(await persona(on.panel, 'Everyone').isChecked()).toBe(true);
  });
});

describe('forgetting everything', () => {
  it('leaves the storage of a new installation, also with an open panel', async () => {
    await choosePersona();
    await on.panel.evaluate((all) => chrome.storage.local.set(all), {
      ...stored,
      'seen/other': { format: 1, day: '2026-11-12', lines: '{}' },
    });
    const settings = await openSettings(on);
    await settings.getByRole('button', { name: 'Forget everything' }).click();
    await settings.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await settings
      .getByText('Everything Ringside stored in this browser has been deleted.')
      .first()
      .waitFor();
    await expect.poll(() => storedData(settings)).toEqual(FRESH);
    await settings.close();
    await on.page.bringToFront();
    await expect.poll(() => persona(on.panel, 'Everyone').isChecked()).toBe(true);
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    await on.page.waitForTimeout(600);
    expect(await storedData(on.panel)).toEqual(FRESH);
  });
});

it.runIf(isThorough)(
  'removes deals that weren’t seen for 12 months when the browser starts',
  async () => {
    const day = 24 * 60 * 60 * 1000;
    const old = { persona: 'champion', at: Date.now() - 370 * day };
    const recent = { persona: 'champion', at: Date.now() - 360 * day };
    await on.panel.evaluate((all) => chrome.storage.local.set(all), {
      'deal/old': old,
      'deal/recent': recent,
    });
    await on.restart(dagster);
    await expect.poll(deals).toEqual(['deal/recent']);
  },
);
