import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { rival } from './panel-page';
import { startSession } from './panel-session';

/* A deal in the demo portal contains "Dagstar", a typo of the name of a rival with a card. */

const misspelled = dealUrl(hubspotDeals.unknown);
const on = startSession(misspelled);

const always = () => on.panel.getByRole('button', { name: 'Yes, always in this account' });
const why = () => on.panel.getByRole('button', { name: 'Why this card?' });
const head = () => on.panel.getByRole('banner');

it('asks about a similar name, and shows the card with the reason once it is confirmed', async () => {
  await rival(on.panel).getByText('Dagstar', { exact: true }).waitFor();
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();
  await always().click();

  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).toContain('“Dagstar”, confirmed by you');
  await why().click();
  const portal = new URL(misspelled).pathname.split('/')[2];
  await expect
    .poll(() => head().innerText())
    .toContain(`“Dagstar”, a name you confirmed for HubSpot account ${portal}`);
});

it('remembers the confirmed name when the rep comes back', async () => {
  await on.comeBack(misspelled);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).toContain('“Dagstar”, confirmed by you');
});

it.runIf(isThorough)('does not affect other names on other deals', async () => {
  await on.page.goto(dealUrl(hubspotDeals.dagster));
  // The previous card has the same heading.
  await head().getByText(hubspotDeals.dagster.name).waitFor();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await head().innerText()).not.toContain('confirmed');
  await on.page.goto(dealUrl(salesforceDeals.unknown));
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
});

it.runIf(isThorough)('asks again after Undo, immediately and when the rep comes back', async () => {
  await on.page.goto(misspelled);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await why().click();
  await on.panel.getByRole('button', { name: 'Undo: “Dagstar” isn’t Dagster' }).click();
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();

  await on.comeBack(misspelled);
  await on.panel.getByRole('heading', { name: 'Is it Dagster?' }).waitFor();
});

it.runIf(isThorough)(
  'can always use a manually picked card for a name, from the header',
  async () => {
    await on.page.goto(dealUrl(salesforceDeals.unknown));
    await on.panel.getByRole('button', { name: 'Dagster', exact: true }).click();
    await on.panel.getByRole('button', { name: 'Always use this card?' }).click();
    await on.panel.getByRole('button', { name: 'Yes, always in this org' }).click();
    await expect.poll(() => head().innerText()).toContain('“Orchestrix”, confirmed by you');
  },
);

it.runIf(isThorough)(
  'immediately uses names and settings that are saved in other windows',
  async () => {
    await on.page.goto(misspelled);
    const question = on.panel.getByRole('heading', { name: 'Is it Dagster?' });
    await question.waitFor();
    const portal = new URL(misspelled).pathname.split('/')[2];

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
  },
);
