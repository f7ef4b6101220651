import { beforeAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { rival } from '../panel-page';
import { startSession } from '../panel-session';
import { storedCard } from '../stored-data';

/* General cards are offered on deals without a competitor's card, and never shown by themselves. */

const { noDecision, unknown, dagster } = salesforceDeals;
const on = startSession(dealUrl(noDecision));

function generalCard(id: string, name: string, purpose: string, aliases: readonly string[]) {
  const review = { status: 'no-claim', kind: 'product' };
  const question = { id: `${id}-question`, text: `"${name}?"`, use: 'ask', review };
  const discovery = { title: 'Questions', questions: [question], fitSignals: [] };
  const head = { version: 2, id, name, purpose, title: name, updated: '2026-11-20', aliases };
  return storedCard({ ...head, discovery });
}

const heading = (text: string) => rival(on.panel).getByText(text, { exact: true });
const banner = () => on.panel.getByRole('banner');
const offer = (name: string) => on.panel.getByRole('main').getByRole('button', { name });
const answer = () => on.panel.getByRole('region', { name: 'Ten-second answer' });

beforeAll(async () => {
  const cards = {
    ...generalCard('nobody', 'No decision', 'no-decision', ['In-house', 'Orchestra']),
    ...generalCard('anybody', 'Any competitor', 'any-competitor', []),
  };
  await on.panel.evaluate((items) => chrome.storage.local.set(items), cards);
  await offer('Any competitor').waitFor();
});

it('offers both cards on a deal whose field says No Decision, and shows the picked one as picked', async () => {
  await heading('The field says “No Decision”').waitFor();
  expect(await answer().count()).toBe(0);
  await offer('No decision').click();
  await heading('No decision').waitFor();
  await answer().getByText('No decision?').waitFor();
  const header = await banner().innerText();
  for (const said of [noDecision.name, 'General', 'Picked by you', 'says “No Decision”']) {
    expect(header).toContain(said);
  }
});

it('keeps the pick for this deal only, until the rep undoes it', async () => {
  await on.page.goto(dealUrl(dagster));
  await heading('Dagster').waitFor();
  expect(await banner().innerText()).not.toContain('General');
  await on.page.goto(dealUrl(noDecision));
  await heading('No decision').waitFor();
  await banner().getByRole('button', { name: 'Undo' }).click();
  await heading('The field says “No Decision”').waitFor();
  expect(await answer().count()).toBe(0);
});

it('offers the card for any competitor on a deal with an unknown one, and undoes the pick', async () => {
  await on.page.goto(dealUrl(unknown));
  await heading('Orchestrix').waitFor();
  expect(await answer().count()).toBe(0);
  // A similar alias of a general card isn't suggested.
  expect(await on.panel.getByText('Is it ').count()).toBe(0);
  await offer('Any competitor').click();
  await heading('Any competitor').waitFor();
  await banner().getByText('the field says “Orchestrix”').waitFor();
  expect(await banner().getByText('Always use this card?').count()).toBe(0);
  await banner().getByRole('button', { name: 'Undo' }).click();
  await heading('Orchestrix').waitFor();
});
