import { beforeAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { clipboard, line, rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { storedSample } from '../stored-data';

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
const copied = async () => (await clipboard(on.panel)).text;

beforeAll(async () => {
  const held = storedSample({ notices: [HOLD] });
  await on.panel.evaluate((items) => chrome.storage.local.set(items), held);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
  await on.panel.evaluate(() => navigator.clipboard.writeText('before'));
});

it('asks before a line is copied, and copies it only after a yes', async () => {
  await question().click();
  await dialog().getByText('Legal is checking this card.').waitFor();
  expect(await copied()).toBe('before');
  // Cancel has the focus, so a hurried Enter copies nothing.
  await on.panel.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  expect(await copied()).toBe('before');
  await question().click();
  await dialog().getByRole('button', { name: 'Copy anyway' }).click();
  await expect.poll(copied).toContain('How much of your current codebase');
});
