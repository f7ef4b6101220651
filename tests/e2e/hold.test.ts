import { beforeAll, beforeEach, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { clipboard, line, rival, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';
import { storedSample } from './stored-data';

/* The sample card on hold, as a custom card for a deal that has no other. */

const on = startSession(dealUrl(salesforceDeals.unknown));

const review = { status: 'no-claim', kind: 'product', checked: '2026-11-20' };
const HOLD = {
  id: 'notice-hold',
  level: 'hold',
  title: 'Don’t use this card',
  rep: { id: 'hold-rep', text: 'Legal is checking this card.', use: 'know', review },
  say: { id: 'hold-say', text: 'I’ll get back to you on that.', use: 'say', review },
  since: '2026-11-01',
};

const dialog = () => on.panel.getByRole('dialog', { name: /card is on hold$/ });
const question = () => line(on.panel, 'How much of your current codebase is Python vs SQL/dbt?');
const keys = () => on.panel.keyboard;
const copied = async () => (await clipboard(on.panel)).text;

async function search(text: string): Promise<void> {
  await keys().press('/');
  await keys().type(text);
  await on.panel.locator('[role="option"][aria-selected="true"]').waitFor();
}

const WAYS: readonly (readonly [string, () => Promise<void>])[] = [
  ['a click on a line', () => question().click()],
  ['a click with Shift', () => question().click({ modifiers: ['Shift'] })],
  ['Enter on a line', () => question().press('Enter')],
  ...['1', '2', '3', '4'].map((key) => [`key ${key}`, () => keys().press(key)] as const),
  [
    'a whole section',
    () => on.panel.getByRole('button', { name: /^Copy all: Sales Play/ }).click(),
  ],
  ['the sentence of the notice', () => line(on.panel, 'get back to you on that').click()],
  [
    'a line with its source',
    async () => {
      const details = on.panel.getByRole('button', { name: /^Where this comes from/ });
      await details.first().click();
      await on.panel.getByRole('button', { name: 'Copy with source' }).first().click();
    },
  ],
  [
    'a line as text + source',
    async () => {
      await on.panel.getByRole('combobox', { name: 'Copy as' }).selectOption('sourced');
      await question().click();
    },
  ],
  [
    'a search result',
    async () => {
      await search('python vs sql');
      await keys().press('Enter');
    },
  ],
];

beforeAll(async () => {
  const held = storedSample({ notices: [HOLD] });
  await on.panel.evaluate((items) => chrome.storage.local.set(items), held);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
});

beforeEach(() => on.panel.evaluate(() => navigator.clipboard.writeText('before')));

it.each(WAYS)('asks before %s is copied, and copies nothing without a yes', async (_, way) => {
  await way();
  await dialog().getByText('Legal is checking this card.').waitFor();
  expect(await copied()).toBe('before');
  // Cancel has the focus, so a hurried Enter copies nothing.
  await keys().press('Enter');
  await dialog().waitFor({ state: 'detached' });
  expect(await copied()).toBe('before');
  if (await on.panel.getByRole('listbox').isVisible()) await keys().press('Escape');
});

it('copies after a yes', async () => {
  await question().click();
  await dialog().getByRole('button', { name: 'Copy anyway' }).click();
  await expect.poll(copied).toContain('How much of your current codebase');
});
