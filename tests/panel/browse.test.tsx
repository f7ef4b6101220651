import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { draw, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { deal, everyScreen } from './screens';

const other = { ...sampleCard, id: 'other', name: 'Other', aliases: [] };
const cards = [sampleCard, other];

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

test.each<[string, Screen]>([
  ['no CRM', { kind: 'no-crm' }],
  ['a page without a deal', { kind: 'not-a-deal', vendor: 'salesforce' }],
  ['a page to reload', { kind: 'needs-reload', vendor: 'salesforce' }],
])('offers each card on a screen for %s', async (_, screen) => {
  const { actions } = await draw(screen, { cards });
  await page.getByRole('main').getByRole('button', { name: 'Other' }).click();
  expect(actions.browse.mock.calls).toEqual([['other']]);
  expect(actions.pickCard).not.toHaveBeenCalled();
});

test('offers one button for many cards', async () => {
  const many = Array.from({ length: 7 }, (_, n) => ({ ...other, id: `o${n}`, name: `Other ${n}` }));
  const { actions } = await draw({ kind: 'no-crm' }, { cards: many });
  await page.getByRole('button', { name: 'All 7 cards' }).click();
  expect(actions.browse.mock.calls).toEqual([[]]);
});

const absences = Object.entries(everyScreen).filter(([, { kind }]) => {
  return kind !== 'rivals' && kind !== 'browsing';
});

test.each([...absences, ['unknown rival', everyScreen['unknown rival']] as const])(
  'has a button for all cards in the header: %s',
  async (_, screen) => {
    if (screen === undefined) throw new Error('No such screen');
    const { actions } = await draw(screen, { cards });
    await page.getByRole('banner').getByRole('button', { name: 'All cards' }).click();
    expect(actions.browse.mock.calls).toEqual([[]]);
  },
);

test('lists every card with its other names', async () => {
  const { actions } = await draw({ kind: 'browsing' }, { cards });
  const items = page.getByRole('main').getByRole('listitem').elements();
  expect(items.map((item) => item.textContent)).toEqual([
    'OtherUpdated Nov 21, 2026',
    'RivalAlso called Rival Labs · Updated Nov 21, 2026',
  ]);
  await page.getByRole('button', { name: /^Rival/ }).click();
  expect(actions.browse.mock.calls).toEqual([['rival']]);
});

describe('a browsed card', () => {
  const browsed: Screen = { kind: 'browsing', card: sampleCard, openDeal: deal };

  test('is shown and announced as outside the deal, without the deal’s name', async () => {
    const { redraw } = await draw({ kind: 'browsing', openDeal: deal });
    await redraw(browsed);
    const banner = page.getByRole('banner');
    await expect.element(banner).toHaveTextContent('Browsing all cards, not this deal’s');
    await expect.element(banner).not.toHaveTextContent('Acme renewal');
    await expect.element(banner).not.toHaveTextContent('from Primary Competitor');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Rival. Browsing all cards, not this deal’s');
    await redraw({ kind: 'browsing', card: sampleCard });
    await expect.element(banner).toHaveTextContent('Browsing with no deal open');
  });

  test('keeps its banner visible at the end of a long card', async () => {
    await draw(browsed);
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    const words = page.getByText('Browsing all cards, not this deal’s');
    expect(words.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect.element(words).toBeVisible();
  });

  test('has a button back to the deal', async () => {
    const { actions } = await draw(browsed);
    await page.getByRole('button', { name: 'Back to the Opportunity' }).click();
    expect(actions.stopBrowsing).toHaveBeenCalledOnce();
  });

  test('can be filtered by persona and copied like any other', async () => {
    const { actions, redraw } = await draw(browsed);
    await userEvent.click(page.getByRole('radio', { name: 'Budget Holders' }), { force: true });
    expect(actions.choosePersona.mock.calls).toEqual([['buyers']]);
    await redraw({ ...browsed, persona: 'buyers' });
    await expect.element(page.getByText('For Budget Holders').first()).toBeVisible();
    await page.getByRole('button', { name: 'A deadline.' }).click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('A deadline.');
    // It wasn't copied on the deal.
    expect(actions.noteCopied).not.toHaveBeenCalled();
  });
});
