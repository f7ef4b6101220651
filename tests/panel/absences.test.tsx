import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NO_NAME } from '../../src/core/screen/memory';
import type { Screen } from '../../src/core/screen/screen';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { deal, everyScreen, field, hubspotDeal, rivals, unknownTab } from './screens';

beforeEach(() => page.viewport(360, 800));

function screenNamed(name: string): Screen {
  const screen = everyScreen[name];
  if (screen === undefined) throw new Error(`No screen "${name}"`);
  return screen;
}

describe('a screen without a card says why and what to do', () => {
  test.each([
    ['no CRM', 'No deal in this tab', 'Open an Opportunity in Salesforce or a deal in HubSpot.'],
    ['connecting', 'Reading the page', 'If nothing appears, reload the page'],
    ['needs reload', 'Reload this page', 'Save any changes on the page, then reload it.'],
    ['not a deal', 'This page isn’t a deal', 'Open a deal to see'],
    ['unidentified preview', 'Open this deal to see its card', 'can’t tell which record it is.'],
    ['loading', 'Reading the Opportunity', 'once the page has loaded its fields'],
    ['field missing', 'No competitor field on this page', 'Open the Details tab'],
    ['field empty', 'Primary Competitor is empty', 'Enter the competitor in Primary Competitor'],
    ['field with an ignored value', 'The field says “None”', 'If you’re up against a competitor'],
    ['no permission', 'Primary Competitor is hidden from you', 'Ask your Salesforce admin'],
    ['editing', 'Primary Competitor is being edited', 'Save the record to see its card.'],
    [
      'ambiguous',
      'Fields on this page name different competitors',
      'Reload the page, correct the wrong field',
    ],
    ['doubtful', 'This page may be out of date', 'may still be the previous Opportunity’s value'],
  ])('%s: %s', async (name, title, nextStep) => {
    await draw(screenNamed(name));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await expect.element(page.getByRole('main')).toHaveTextContent(nextStep);
  });
});

test('reloads a page that was open before the install', async () => {
  const { actions } = await draw({ kind: 'needs-reload', vendor: 'hubspot' });
  await expect.element(page.getByRole('main')).toHaveTextContent('this HubSpot page');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  expect(actions.reloadPage).toHaveBeenCalledOnce();
});

test('says which fields it looked for and how to show one in this CRM', async () => {
  const lookedFor = ['Competitor', 'Incumbent'];
  const missing = {
    kind: 'field-missing',
    deal,
    lookedFor,
    isConfigured: false,
    pickKey: NO_NAME,
  } as const;
  const { redraw, actions } = await draw(missing);
  const main = page.getByRole('main');
  await expect.element(main).toHaveTextContent('Details tab');
  for (const name of lookedFor) {
    await expect.element(main.getByText(name, { exact: true })).toBeVisible();
  }
  await redraw({ ...missing, deal: hubspotDeal });
  await expect.element(main).toHaveTextContent('About this deal');
  await expect.element(main).not.toHaveTextContent('Salesforce');
  await page.getByRole('button', { name: 'Choose the field in settings' }).click();
  expect(actions.openSettings).toHaveBeenCalledOnce();
});

test('says that only the fields from the settings are looked for', async () => {
  await draw(screenNamed('field from the settings missing'));
  const main = page.getByRole('main');
  await expect.element(main).toHaveTextContent('looks only for these fields');
  await expect.element(main.getByText('rival_in_deal')).toBeVisible();
});

test('doesn’t offer to choose a field that a policy sets', async () => {
  const managed = new Set(['fields.hubspot'] as const);
  await draw(screenNamed('field from the settings missing'), { managed });
  await expect
    .element(page.getByText('Your Ringside admin chose which competitor field to read.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /settings/ })).not.toBeInTheDocument();
});

test('says whom to ask for access to a hidden field', async () => {
  const { redraw } = await draw(screenNamed('no permission'));
  const main = page.getByRole('main');
  await expect
    .element(main)
    .toHaveTextContent('read access to Primary_Competitor__c (field-level security)');
  const name = { label: 'Competitor', probe: 'hubspot/sidebar-row' };
  await redraw({ kind: 'no-permission', deal: hubspotDeal, field: name, pickKey: NO_NAME });
  await expect.element(main).toHaveTextContent('Ask your HubSpot admin for view access');
  await expect.element(main).toHaveTextContent('Competitor');
});

describe('fields that disagree', () => {
  test('are all listed with their location and value', async () => {
    await draw(screenNamed('ambiguous between two cards'));
    const terms = page.getByRole('term').elements();
    const values = page.getByRole('definition').elements();
    expect(terms.map((term) => term.textContent)).toEqual([
      'Primary Competitor, in the record’s fields',
      'Primary Competitor, in the highlights panel',
    ]);
    expect(values.map((value) => value.textContent)).toEqual(['Rival', 'Opponent']);
  });

  test('offer their cards', async () => {
    const { actions } = await draw(screenNamed('ambiguous between two cards'));
    await page.getByRole('button', { name: 'Show Opponent' }).click();
    expect(actions.pickCard.mock.calls).toEqual([['ambiguous: rival: opponent', 'opponent']]);
  });

  test('show only the first few of many values', async () => {
    const values = Array.from({ length: 100 }, (_, n) => `Value ${n}`);
    const { container } = await draw({
      kind: 'ambiguous',
      deal,
      pickKey: 'ambiguous: ',
      sources: [{ field, values, cards: [] }],
    });
    await expect.element(page.getByRole('main')).toHaveTextContent('Value 4');
    await expect.element(page.getByRole('main')).toHaveTextContent('and 95 more');
    expect(container.textContent).not.toContain('Value 5');
  });
});

test('offers another field’s card under the key of that field’s value', async () => {
  const { actions } = await draw(screenNamed('ignored value, and another field names competitors'));
  const main = page.getByRole('main');
  await expect
    .element(main)
    .toHaveTextContent('That isn’t a competitor, but another field names one:');
  await expect.element(main).toHaveTextContent('Competitors, in a field section of the page');
  await page.getByRole('button', { name: 'Show Rival' }).click();
  expect(actions.pickCard.mock.calls).toEqual([['further: rival: other', 'rival']]);
});

test.each([
  'field missing',
  'field empty',
  'field with an ignored value',
  'no permission',
  'editing',
  'ambiguous',
  'ignored value, and another field names competitors',
])('lets the rep pick any card: %s', async (name) => {
  const screen = screenNamed(name);
  const anyCard = { ...sampleCard, id: 'any', name: 'Any' };
  const { actions } = await draw(screen, { cards: [sampleCard, anyCard] });
  await page.getByRole('button', { name: 'Any', exact: true }).click();
  expect(actions.pickCard.mock.calls).toEqual([['pickKey' in screen && screen.pickKey, 'any']]);
});

test('opens a card from an unidentified preview for browsing, without picking it', async () => {
  const { actions } = await draw(screenNamed('unidentified preview'));
  await expect
    .element(page.getByRole('main'))
    .toHaveTextContent('Primary Competitor, in the preview');
  await page.getByRole('button', { name: 'Show Rival' }).click();
  expect(actions.browse.mock.calls).toEqual([['rival']]);
  expect(actions.pickCard).not.toHaveBeenCalled();
});

test('offers many cards in a list', async () => {
  const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...sampleCard, id, name: `Rival ${id}` }));
  const { actions } = await draw(
    { kind: 'field-empty', deal, field, offers: [], generalCards: [], pickKey: NO_NAME },
    { cards },
  );
  await page.getByRole('combobox', { name: 'Card' }).selectOptions('Rival d');
  expect(actions.pickCard).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Show card' }).click();
  expect(actions.pickCard.mock.calls).toEqual([[NO_NAME, 'd']]);
});

test('announces a new screen to screen readers', async () => {
  const { redraw } = await draw({ kind: 'connecting' });
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent(/^$/);
  await redraw({
    kind: 'field-empty',
    deal,
    field,
    offers: [],
    generalCards: [],
    pickKey: NO_NAME,
  });
  await expect.element(status).toHaveTextContent('Primary Competitor is empty');
});

test('removes direction controls from a name in a request for a card', async () => {
  const { actions } = await draw(rivals([unknownTab('\u202Eevil\u2066')]));
  await page.getByRole('button', { name: /We don’t have a battlecard/ }).click();
  const { text } = actions.copy.mock.lastCall?.[0] ?? { text: '' };
  expect(text).toMatch(/^We don’t have a battlecard for evil, the competitor in/);
});

test('cuts a long deal name in a request for a card', async () => {
  const { actions } = await draw(
    rivals([unknownTab('Rivle')], { deal: { ...deal, name: 'Renewal'.repeat(40) } }),
  );
  await page.getByRole('button', { name: /We don’t have a battlecard/ }).click();
  const { text } = actions.copy.mock.lastCall?.[0] ?? { text: '' };
  expect(text).toMatch(/Renewal.*…\. Can you write one/);
  expect(text.length).toBeLessThan(220);
});
