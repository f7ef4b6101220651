import { cards } from 'virtual:ringside-content';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { linesOf } from '../../src/core/card/part';
import { type CopiedWording, copiedWordings } from '../../src/core/recall/copied-wording';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { openSettings, preferScheme } from './open';

const [card] = cards;
if (card === undefined) throw new Error('The sample has no card');
const ids = linesOf(card).map(({ line }) => line.id);

const [unchanged] = copiedWordings(card, ids, '2026-11-12');
if (unchanged === undefined) throw new Error('The sample card has no line');

const gone: CopiedWording = { ...unchanged, line: 'gone', words: 'other', text: 'SECRET' };
const reworded: CopiedWording = { ...unchanged, words: 'other' };

const memory = (...wordings: readonly CopiedWording[]) => ({
  at: Date.now(),
  wordings: JSON.stringify(wordings),
});

const SALESFORCE = 'deal/salesforce:acme.lightning.force.com:006Wx00000Ef7Kq';
const DEALS = {
  [SALESFORCE]: memory(gone, unchanged, reworded),
  'deal/salesforce:acme.lightning.force.com:006Wx00000Ef7Kr': memory(unchanged),
  'deal/hubspot:app.hubspot.com:24681357/98': memory(reworded),
  'deal/hubspot:app.hubspot.com:24681357/99': { at: Date.now(), copied: { [card.id]: ['gone'] } },
  'deal/unknown': memory(gone),
};

const section = page.getByRole('region', { name: 'Lines to correct' });
const links = () =>
  [...section.element().querySelectorAll('a')].map(({ href, target }) => [href, target]);

describe('the recalls that wait', () => {
  test('are listed by CRM with a link to the deal, without what was copied', async () => {
    await openSettings({ local: DEALS });
    await expect.element(section).toBeVisible();
    const items = section.getByRole('listitem').elements();
    expect(items.map((each) => each.textContent)).toEqual([
      'Deal 98 in HubSpot account 24681357 : 1 line',
      'Salesforce Opportunity 006Wx00000Ef7Kq on acme.lightning.force.com : 2 lines',
    ]);
    expect(links()).toEqual([
      ['https://app.hubspot.com/contacts/24681357/record/0-3/98', '_blank'],
      ['https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Ef7Kq/view', '_blank'],
    ]);
    expect(document.body.textContent).not.toContain('SECRET');
  });

  test('go when the rep dismisses them in the panel', async () => {
    const { saveElsewhere } = await openSettings({ local: DEALS });
    await expect.element(section).toBeVisible();
    await saveElsewhere({
      [SALESFORCE]: memory({ ...gone, dismissed: 'removed' }, unchanged),
    });
    await expect.poll(() => links().length).toBe(1);
  });

  test('go when everything is forgotten', async () => {
    await openSettings({ local: DEALS });
    await expect.element(section).toBeVisible();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await expect.element(section).not.toBeInTheDocument();
  });

  test('have no section if there are none', async () => {
    await openSettings({ local: { 'deal/hubspot:app.hubspot.com:1/2': memory(unchanged) } });
    await expect.element(page.getByRole('region', { name: 'Diagnostics' })).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(section.query()).toBeNull();
  });

  test.runIf(isThorough).each([
    ['light', 320],
    ['dark', 800],
  ] as const)('are accessible, %s at %i px', async (scheme, width) => {
    await page.viewport(width, 900);
    await preferScheme(scheme);
    await openSettings({ local: DEALS });
    await expect.element(section).toBeVisible();
    expect(await violations(section.element())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });
});
