import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { rival } from './panel-page';

/* One deal of the demo portal holds "Dagstar", a slip for the rival that has a card. */

const misspelt = dealUrl(hubspotDeals.unknown);
const on = onStage(misspelt);

const always = () => on.panel.getByRole('button', { name: 'Yes, always in this portal' });
const why = () => on.panel.getByRole('button', { name: 'Why this card?' });
const head = () => on.panel.getByRole('banner');

it('a near miss is asked about, and once confirmed it brings up the card, which says why', async () => {
  await rival(on.panel).getByText('Dagstar', { exact: true }).waitFor();
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();
  await always().click();

  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).toContain('“Dagstar”, confirmed by you');
  await why().click();
  const portal = new URL(misspelt).pathname.split('/')[2];
  await expect
    .poll(() => head().innerText())
    .toContain(`“Dagstar”, a name you confirmed for HubSpot portal ${portal}`);
});

it('it holds when the rep comes back', async () => {
  await on.comeBack(misspelt);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).toContain('“Dagstar”, confirmed by you');
});

it('it changes nothing for the names that other deals hold', async () => {
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  // The card before has the same heading.
  await head().getByText(hubspotDeals.dagster.name).waitFor();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).not.toContain('confirmed');
  await on.page.goto(dealUrl(salesforceDeals.unknown));
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
});

it('taken back, the question is asked again, then and when the rep comes back', async () => {
  await on.page.goto(misspelt);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await why().click();
  await on.panel.getByRole('button', { name: 'Undo: “Dagstar” isn’t Dagster' }).click();
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();

  await on.comeBack(misspelt);
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();
});

it('a card picked by hand for a name can be made permanent, from the head', async () => {
  await on.page.goto(dealUrl(salesforceDeals.unknown));
  await on.panel.getByRole('button', { name: 'Dagster', exact: true }).click();
  await on.panel.getByRole('button', { name: 'Always use this card?' }).click();
  await on.panel.getByRole('button', { name: 'Yes, always in this org' }).click();
  await expect.poll(() => head().innerText()).toContain('“Orchestrix”, confirmed by you');
});

it('what other windows confirm and set is followed at once', async () => {
  await on.page.goto(misspelt);
  const question = on.panel.getByRole('heading', { name: 'Is it Dagster?' });
  await question.waitFor();
  const portal = new URL(misspelt).pathname.split('/')[2];

  // As another window's panel and the settings page write it.
  const write = (entry: Record<string, unknown>) =>
    on.panel.evaluate((each) => chrome.storage.local.set(each), entry);
  const key = `alias/hubspot:${portal}/dagstar`;
  await write({ [key]: { value: 'Dagstar', cardId: 'dagster' } });
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await on.panel.evaluate((each) => chrome.storage.local.remove(each), key);
  await question.waitFor();

  await write({ settings: { ignored: ['Dagstar'] } });
  await rival(on.panel).getByText('The field says “Dagstar”').waitFor();
});
