import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, deal, hubspotDeal, rivals, unknownTab } from './screens';

beforeEach(() => page.viewport(360, 800));

describe('the header shows the competitor and why', () => {
  test('from its field', async () => {
    await draw(rivals([cardTab({ qualifier: 'incumbent' })]));
    const header = page.getByRole('banner');
    await expect.element(header.getByRole('heading', { level: 1 })).toHaveTextContent('Rival');
    await expect.element(header).toHaveTextContent('from Primary Competitor');
    await expect.element(header).toHaveTextContent('incumbent');
    await expect.element(header).not.toHaveTextContent('the field says');
    await expect.element(header).toHaveTextContent('Acme renewal');
  });

  test('by another name, with the field’s value', async () => {
    await draw(rivals([cardTab({ value: 'RIVAL labs', alias: 'Rival Labs' })]));
    await expect.element(page.getByRole('banner')).toHaveTextContent('the field says “RIVAL labs”');
  });

  test('picked by the rep, which can be undone', async () => {
    const { actions } = await draw(rivals([cardTab({ kind: 'picked', because: 'not-on-page' })]));
    const header = page.getByRole('banner');
    await expect.element(header).toHaveTextContent('Picked by you');
    await expect.element(header).not.toHaveTextContent('from Primary Competitor');
    await header.getByRole('button', { name: 'Undo' }).click();
    expect(actions.unpickCard.mock.calls).toEqual([['rival']]);
  });

  test('with the value for which it was picked', async () => {
    const picked = cardTab({ kind: 'picked', because: 'unknown', value: 'Rivle GmbH' });
    await draw(rivals([picked]));
    await expect.element(page.getByRole('banner')).toHaveTextContent('the field says “Rivle GmbH”');
  });

  test('while the field is being edited', async () => {
    await draw(rivals([cardTab()], { staleReason: 'editing' }));
    await expect.element(page.getByRole('banner')).toHaveTextContent('This is its saved value');
  });

  test.each([
    [deal.record, 'This Opportunity'],
    [hubspotDeal.record, 'This deal'],
  ])('for a deal without a name, by its CRM’s noun', async (record, words) => {
    await draw(rivals([cardTab()], { deal: { record } }));
    await expect.element(page.getByRole('banner')).toHaveTextContent(words);
  });
});

describe('several competitors', () => {
  const tabs = [cardTab(), unknownTab('Second'), unknownTab('Third')] as const;

  test('are tabs in the field’s order, with one tab stop', async () => {
    const { container } = await draw(rivals([...tabs]));
    const shown = [...container.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(shown.map((tab) => tab.querySelector('bdi')?.textContent)).toEqual([
      'Rival',
      'Second',
      'Third',
    ]);
    expect(shown.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    await expect.element(page.getByRole('tabpanel', { name: 'Rival' })).toBeVisible();
  });

  test.each([
    [0, '{ArrowRight}', 'second'],
    [0, '{ArrowLeft}', 'third'],
    [2, '{ArrowRight}', 'rival'],
    [1, '{Home}', 'rival'],
    [0, '{End}', 'third'],
  ] as const)('move from tab %i with %s to %s', async (from, key, to) => {
    const { actions, container } = await draw(rivals([...tabs], { active: tabs[from] }));
    const shown = [...container.querySelectorAll<HTMLElement>('[role="tab"]')];
    shown[from]?.focus();
    await userEvent.keyboard(key);
    expect(actions.chooseRival.mock.calls).toEqual([[to]]);
    expect(document.activeElement).toBe(shown[tabs.findIndex((tab) => tab.key === to)]);
  });

  test('can be chosen with a click', async () => {
    const { actions } = await draw(rivals([...tabs]));
    await page.getByRole('tab', { name: 'Third' }).click();
    expect(actions.chooseRival.mock.calls).toEqual([['third']]);
  });

  test('each start at the top', async () => {
    const other = cardTab({}, { ...sampleCard, id: 'other', name: 'Other' });
    const { redraw } = await draw(rivals([cardTab(), other]));
    window.scrollTo({ top: 900, behavior: 'instant' });
    expect(window.scrollY).toBeGreaterThan(500);
    await redraw(rivals([cardTab(), other], { active: other }));
    expect(window.scrollY).toBe(0);
  });

  test('are announced when they change', async () => {
    const { redraw } = await draw(rivals([...tabs], { active: tabs[1] }));
    await redraw(rivals([...tabs]));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Rival, from Primary Competitor');
  });
});

describe('a competitor without a card', () => {
  test('is shown, and a similar card can be picked', async () => {
    const { actions } = await draw(rivals([unknownTab('Rivle', [sampleCard])]));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Rivle');
    const question = page.getByRole('region', { name: 'Is it Rival?' });
    await question.getByRole('button', { name: 'Yes, for this deal' }).click();
    expect(actions.pickCard.mock.calls).toEqual([['rivle', 'rival']]);
    expect(actions.confirmName).not.toHaveBeenCalled();
  });

  test('can be confirmed for the whole org, with an explanation', async () => {
    const { actions } = await draw(rivals([unknownTab('Rivle', [sampleCard])]));
    const means = 'Always: show Rival for “Rivle” on every Opportunity in acme.';
    await expect.element(page.getByRole('main')).toHaveTextContent(means);
    await page.getByRole('button', { name: 'Yes, always in this org' }).click();
    expect(actions.confirmName.mock.calls).toEqual([['Rivle', 'rival']]);
    expect(actions.pickCard).not.toHaveBeenCalled();
  });

  test('can be confirmed for a portal on HubSpot', async () => {
    await draw(rivals([unknownTab('Rivle', [sampleCard])], { deal: hubspotDeal }));
    const main = page.getByRole('main');
    await expect.element(main).toHaveTextContent('on every deal in HubSpot account 1.');
    await expect.element(main.getByRole('button', { name: 'Yes, for this deal' })).toBeVisible();
    await expect
      .element(main.getByRole('button', { name: 'Yes, always in this account' }))
      .toBeVisible();
  });

  test('gets a question for each similar card', async () => {
    const rivet = { ...sampleCard, id: 'rivet', name: 'Rivet' };
    const { actions } = await draw(rivals([unknownTab('Rivle', [sampleCard, rivet])]));
    const question = page.getByRole('region', { name: 'Is it Rivet?' });
    await question.getByRole('button', { name: 'Yes, always in this org' }).click();
    expect(actions.confirmName.mock.calls).toEqual([['Rivle', 'rivet']]);
  });

  test('can’t be confirmed if it isn’t a name', async () => {
    const tab = { ...unknownTab('Not Rivle', [sampleCard]), isConfirmable: false };
    await draw(rivals([tab]));
    await expect.element(page.getByRole('button', { name: 'Yes, for this deal' })).toBeVisible();
    await expect.element(page.getByRole('main')).not.toHaveTextContent('Always');
  });

  test('can be given any card', async () => {
    const { actions } = await draw(rivals([unknownTab('Somebody')]));
    await page.getByRole('button', { name: 'Rival', exact: true }).click();
    expect(actions.pickCard.mock.calls).toEqual([['somebody', 'rival']]);
  });

  test('isn’t offered the card of another tab', async () => {
    const unknown = unknownTab('Another');
    await draw(rivals([unknown, cardTab()]));
    await expect.element(page.getByText('There’s no card yet for')).toBeVisible();
    const picks = page.getByRole('main').getByRole('button', { name: 'Rival', exact: true });
    await expect.element(picks).not.toBeInTheDocument();
  });

  test('offers a message that asks for a card', async () => {
    const { actions } = await draw(rivals([unknownTab('Somebody')]));
    await page.getByRole('button', { name: /battlecard for Somebody/ }).click();
    expect(actions.copy.mock.lastCall?.[0].text).toContain('in Acme renewal');
  });
});
