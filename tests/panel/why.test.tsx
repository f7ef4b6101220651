import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw, layOutEverything } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, deal, field, hubspotDeal, LONG_NAME, rivals, unknownTab } from './screens';

layOutEverything();

beforeEach(() => page.viewport(320, 800));

const toggle = () => page.getByRole('button', { name: 'Why this card?' });

/** Returns the details of why, as "term: definition". */
function facts(): string[] {
  const terms = page.getByRole('term').elements();
  const values = page.getByRole('definition').elements();
  return terms.map((term, at) => `${term.textContent}: ${values[at]?.textContent}`);
}

describe('the details of why this card is shown', () => {
  test('list the field, its value, how it was found, and which name matched', async () => {
    const why = {
      value: 'Rival Labs (incumbent)',
      values: ['Rival Labs (incumbent)', 'Other'],
      alias: 'Rival Labs',
      qualifier: 'incumbent',
    };
    await draw(rivals([cardTab(why)]));
    await expect.element(toggle()).toHaveAttribute('aria-expanded', 'false');
    expect(facts()).toEqual([]);
    await toggle().click();
    await expect.element(toggle()).toHaveAttribute('aria-expanded', 'true');
    expect(facts()).toEqual([
      'Field: Primary Competitor',
      'API name: Primary_Competitor__c',
      'Value: Rival Labs (incumbent)Other',
      'Found: in the record’s fields, by its API name',
      'Matched: “Rival Labs”, another name for Rival',
      'Also in field: “incumbent”',
    ]);
    await toggle().click();
    expect(facts()).toEqual([]);
  });

  test.each([
    ['hubspot/sidebar-row', 'in the left sidebar, by its internal name'],
    ['hubspot/middle-card', 'in a HubSpot card in the middle column, by its label'],
    ['salesforce/classic', 'on the Classic detail page, by its label'],
    ['never-heard-of', 'on the page, by its name'],
    ['toString', 'on the page, by its name'],
  ])('describe how %s found the field: %s', async (probe, words) => {
    const found = { label: 'Competitor', name: 'competitor', probe };
    await draw(rivals([cardTab({ field: found })], { deal: hubspotDeal }));
    await toggle().click();
    expect(facts()).toEqual([
      'Field: Competitor',
      'Internal name: competitor',
      'Value: Rival',
      `Found: ${words}`,
      'Matched: “Rival”, the card’s name',
    ]);
  });

  test('link to the settings for a wrong field', async () => {
    const { actions } = await draw(rivals([cardTab()]));
    await toggle().click();
    await page.getByRole('button', { name: 'Wrong field?' }).click();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  test.each([
    ['Salesforce', deal, 'fields.salesforce'],
    ['HubSpot', hubspotDeal, 'fields.hubspot'],
  ] as const)('name the admin if a policy sets the field on %s', async (_, open, name) => {
    await draw(rivals([cardTab()], { deal: open }), { managed: new Set([name]) });
    await toggle().click();
    await expect
      .element(page.getByText('Your Ringside admin chose which competitor field to read.'))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Wrong field?' }))
      .not.toBeInTheDocument();
  });

  test('link to the settings if a policy sets the field of another CRM', async () => {
    await draw(rivals([cardTab()], { deal }), { managed: new Set(['fields.hubspot', 'guard']) });
    await toggle().click();
    await expect.element(page.getByRole('button', { name: 'Wrong field?' })).toBeVisible();
  });

  test('close when the competitor changes', async () => {
    const other = cardTab({}, { ...sampleCard, id: 'other', name: 'Other' });
    const { redraw } = await draw(rivals([cardTab(), other]));
    await toggle().click();
    await redraw(rivals([cardTab(), other], { active: other }));
    await expect.element(toggle()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a confirmed name', () => {
  const confirmed = cardTab({ value: 'Rivle (renewal)', alias: 'Rivle', isConfirmed: true });

  test('is shown in the header, and its org in the details', async () => {
    await draw(rivals([confirmed]));
    await expect.element(page.getByRole('banner')).toHaveTextContent('“Rivle”, confirmed by you');
    await toggle().click();
    expect(facts()).toContain('Matched: “Rivle”, a name you confirmed for acme');
  });

  test('can be undone in the details', async () => {
    const { actions } = await draw(rivals([confirmed]));
    await toggle().click();
    await page.getByRole('button', { name: 'Undo: “Rivle” isn’t Rival' }).click();
    expect(actions.unconfirmName.mock.calls).toEqual([['Rivle', 'Rivle (renewal)']]);
  });
});

describe('a picked card', () => {
  const why = { kind: 'picked', because: 'unknown', field, value: 'Somebody' } as const;

  test('can be confirmed for the whole org', async () => {
    const { actions } = await draw(rivals([cardTab({ ...why, isConfirmable: true })]));
    await page.getByRole('button', { name: 'Always use this card?' }).click();
    const means = 'Always: show Rival for “Somebody” on every Opportunity in acme.';
    await expect.element(page.getByRole('banner')).toHaveTextContent(means);
    await page.getByRole('button', { name: 'Yes, always in this org' }).click();
    expect(actions.confirmName.mock.calls).toEqual([['Somebody', 'rival']]);
  });

  test('can’t be confirmed for a value that isn’t a name', async () => {
    await draw(rivals([cardTab(why)]));
    await expect.element(page.getByText('Picked by you')).toBeVisible();
    await expect.element(page.getByRole('banner')).not.toHaveTextContent(/always/i);
  });

  test('shows which other field it is from', async () => {
    const competitors = { label: 'Competitors', probe: 'salesforce/dynamic-form' };
    const further = { ...why, because: 'further', field: competitors, value: 'Rival' } as const;
    await draw(rivals([cardTab(further)]));
    await expect.element(page.getByRole('banner')).toHaveTextContent('Competitors says “Rival”');
  });
});

test('very long details leave their button in view', async () => {
  const hostile = { label: LONG_NAME, name: LONG_NAME, probe: LONG_NAME };
  const values = Array.from({ length: 100 }, (_, n) => `${n} ${LONG_NAME}`);
  const why = { field: hostile, values, value: LONG_NAME, alias: LONG_NAME, qualifier: LONG_NAME };
  const { container } = await draw(rivals([cardTab(why), unknownTab(LONG_NAME)], { deal }));
  await toggle().click();
  expect(container.querySelector('img')).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(page.getByRole('banner').element().getBoundingClientRect().height).toBeLessThan(720);
  await expect.element(toggle()).toBeInViewport();
});
