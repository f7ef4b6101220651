import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NO_NAME } from '../../src/core/screen/memory';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { deal, everyScreen, field, hubspotDeal } from './screens';

beforeEach(() => page.viewport(360, 800));

describe('a page without a card says what is the matter', () => {
  test.each([
    ['no CRM', 'No deal on this tab', 'Open an Opportunity in Salesforce or a deal in HubSpot.'],
    ['connecting', 'Reading the page', 'If nothing comes, reload the page'],
    ['needs reload', 'Reload this page once', 'Save what you are typing there first.'],
    ['not a deal', 'This page is not a deal', 'Open a deal, and the card'],
    ['loading', 'Reading the Opportunity', 'as soon as the page shows its fields'],
    ['field missing', 'No competitor field on this page', 'Open the Details tab'],
    ['field empty', 'Primary Competitor is empty', 'Put the rival into Primary Competitor'],
    ['field holds a placeholder', 'The field says “None”', 'That names no rival.'],
    ['editing', 'Primary Competitor is being edited', 'Save, and the card follows.'],
    ['ambiguous', 'The page names different rivals', 'Make them agree, or pick the card'],
    ['doubtful', 'Has the page caught up?', 'Reload the page if it seems stuck.'],
  ])('%s: %s', async (name, title, nextStep) => {
    const screen = everyScreen[name];
    if (screen === undefined) throw new Error(`No screen "${name}"`);
    await draw(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await expect.element(page.getByRole('main')).toHaveTextContent(nextStep);
  });
});

test('a page that was open too early can be loaded again from here', async () => {
  const { actions } = await draw({ kind: 'needs-reload', vendor: 'hubspot' });
  await expect.element(page.getByRole('main')).toHaveTextContent('This HubSpot page');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  expect(actions.reloadPage).toHaveBeenCalledOnce();
});

test('a missing field is named, with the way to bring it onto the page of this CRM', async () => {
  const lookedFor = ['Competitor', 'Incumbent'];
  const { redraw } = await draw({ kind: 'field-missing', deal, lookedFor, pickKey: NO_NAME });
  const main = page.getByRole('main');
  await expect.element(main).toHaveTextContent('Details tab');
  for (const name of lookedFor) {
    await expect.element(main.getByText(name, { exact: true })).toBeVisible();
  }
  await redraw({ kind: 'field-missing', deal: hubspotDeal, lookedFor, pickKey: NO_NAME });
  await expect.element(main).toHaveTextContent('About this deal');
  await expect.element(main).not.toHaveTextContent('Salesforce');
});

test('sources that disagree are all shown with what they say', async () => {
  const sources = [
    { field, values: ['Rival'] },
    { field: { label: 'Incumbent', probe: 'b' }, values: ['One', 'Two'] },
  ];
  await draw({ kind: 'ambiguous', deal, sources, pickKey: 'ambiguous' });
  const terms = page
    .getByRole('term')
    .elements()
    .map((term) => term.textContent);
  const values = page
    .getByRole('definition')
    .elements()
    .map((value) => value.textContent);
  expect(terms).toEqual(['Primary Competitor', 'Incumbent']);
  expect(values).toEqual(['Rival', 'One', 'Two']);
});

test.each(['field missing', 'field empty', 'field holds a placeholder', 'editing', 'ambiguous'])(
  'with %s a card can be picked by hand, for no name',
  async (name) => {
    const screen = everyScreen[name];
    if (screen === undefined) throw new Error(`No screen "${name}"`);
    const { actions } = await draw(screen);
    await page.getByRole('button', { name: 'Rival', exact: true }).click();
    expect(actions.pickCard.mock.calls).toEqual([['pickKey' in screen && screen.pickKey, 'rival']]);
  },
);

test('many cards are picked from a list', async () => {
  const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...sampleCard, id, name: `Rival ${id}` }));
  const { actions } = await draw({ kind: 'field-empty', deal, field, pickKey: NO_NAME }, { cards });
  await page.getByRole('combobox', { name: 'Card' }).selectOptions('Rival d');
  expect(actions.pickCard).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Show card' }).click();
  expect(actions.pickCard.mock.calls).toEqual([[NO_NAME, 'd']]);
});

test('a state that becomes another is told to a screen reader once', async () => {
  const { redraw } = await draw({ kind: 'connecting' });
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent(/^$/);
  await redraw({ kind: 'field-empty', deal, field, pickKey: NO_NAME });
  await expect.element(status).toHaveTextContent('Primary Competitor is empty');
});
