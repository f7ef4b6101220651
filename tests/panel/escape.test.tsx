import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, deal, field, rivals } from './screens';

const card = rivals([cardTab()]);
const empty: Screen = {
  kind: 'field-empty',
  deal,
  field,
  offers: [],
  generalCards: [],
  pickKey: '',
};

const esc = () => userEvent.keyboard('{Escape}');
const why = () => page.getByRole('button', { name: /Why this card\?/ });
const mark = () => page.getByRole('button', { name: /^Disputed.*They need a rewrite/ });
const question = () => page.getByRole('group', { name: /^Disputed by public sources/ });
const note = () => page.getByText('Their manual shows the opposite.');

beforeEach(() => page.viewport(360, 800));

describe('Esc closes', () => {
  test.each([
    ['the details of why this card is shown', why, card],
    ['the details of a line', mark, card],
    [
      'a row of the ten-second answer',
      () => page.getByRole('button', { name: 'Safer wording: 1, Say' }),
      rivals([cardTab()], { persona: 'buyers' }),
    ],
    [
      'the offer to always use a card',
      () => page.getByRole('button', { name: 'Always use this card?' }),
      rivals([
        cardTab({ kind: 'picked', because: 'unknown', field, value: 'X', isConfirmable: true }),
      ]),
    ],
  ])('%s, and returns the focus to its button', async (_, opener, screen) => {
    await draw(screen);
    await opener().click();
    await expect.element(opener()).toHaveAttribute('aria-expanded', 'true');
    (document.activeElement as HTMLElement).blur();
    await esc();
    await expect.element(opener()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(opener()).toHaveFocus();
  });

  test('the list of lines to check', async () => {
    await draw(card);
    const summary = page.getByText(/to review:/);
    await summary.click();
    const list = summary.element().closest('details');
    await expect.poll(() => list?.open).toBe(true);
    await esc();
    await expect.poll(() => list?.open).toBe(false);
    await expect.element(summary).toHaveFocus();
  });

  test('one thing at a time, starting with what was opened last', async () => {
    const { actions } = await draw(card);
    await why().click();
    await mark().click();
    await page.getByRole('button', { name: /^Internal: They need a rewrite/ }).click();
    await expect.element(question()).toBeVisible();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();

    await esc();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(question()).toBeVisible();
    await esc();
    await expect.element(question()).not.toBeInTheDocument();
    await expect.element(note()).toBeVisible();
    await esc();
    await expect.element(note()).not.toBeInTheDocument();
    await expect.element(why()).toHaveAttribute('aria-expanded', 'true');
    await esc();
    await expect.element(why()).toHaveAttribute('aria-expanded', 'false');
    await esc();
    expect(actions.stopBrowsing).not.toHaveBeenCalled();
  });

  test('only the search, and nothing that is open below it', async () => {
    await draw(card);
    await mark().click();
    await userEvent.keyboard('/rewrite');
    await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await esc();
    await expect
      .element(page.getByRole('combobox', { name: 'Search all cards' }))
      .not.toBeInTheDocument();
    await expect.element(note()).toBeVisible();
    await expect.element(mark()).toHaveFocus();
  });

  test.each([
    ['a line that is open on the next deal', rivals([cardTab()], { open: ['plan-them'] })],
    ['a browsed card', { kind: 'browsing', card: sampleCard, openDeal: deal }],
  ] as const)('the search before %s', async (_, next) => {
    await page.viewport(360, 4000);
    const { actions, redraw } = await draw(empty);
    await userEvent.keyboard('/');
    const search = page.getByRole('combobox', { name: 'Search all cards' });
    await expect.element(search).toHaveFocus();
    await redraw(next);
    await expect.element(search).toBeVisible();
    await esc();
    await expect.element(search).not.toBeInTheDocument();
    expect(actions.keepOpen).not.toHaveBeenCalled();
    expect(actions.stopBrowsing).not.toHaveBeenCalled();
    await esc();
    await expect
      .poll(() => [...actions.keepOpen.mock.calls, ...actions.stopBrowsing.mock.calls].length)
      .toBe(1);
  });

  test('what is below a sheet if pressed again before the browser reports it closed', async () => {
    const { actions } = await draw({ kind: 'browsing', openDeal: deal });
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    for (let press = 0; press < 2; press += 1) {
      const key = { key: 'Escape', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      // As between two real presses.
      await Promise.resolve();
    }
    expect(actions.stopBrowsing).toHaveBeenCalledOnce();
  });

  test('nothing that is open but not visible', async () => {
    const { actions } = await draw(rivals([cardTab()], { open: ['plan-them'] }));
    await esc();
    expect(actions.keepOpen).not.toHaveBeenCalled();
    page
      .getByRole('button', { name: /^Disputed.*Before the trip/ })
      .element()
      .scrollIntoView();
    await esc();
    await expect.poll(() => actions.keepOpen.mock.calls).toEqual([['rival', 'plan-them', false]]);
  });
});

describe('in the list of all cards, Esc', () => {
  test('goes back and focuses the button that opened it', async () => {
    const { actions, redraw } = await draw(empty);
    const button = page.getByRole('button', { name: 'All cards' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(actions.browse).toHaveBeenCalledOnce();
    await redraw({ kind: 'browsing', openDeal: deal });
    await expect.element(page.getByRole('heading', { name: 'All cards' })).toHaveFocus();
    await esc();
    expect(actions.stopBrowsing).toHaveBeenCalledOnce();
    await redraw(empty);
    await expect.element(button).toHaveFocus();
  });

  test('focuses the button at the end of the same card, but not of another', async () => {
    const { redraw } = await draw(card);
    const button = page.getByRole('button', { name: 'All cards' });
    const heading = page.getByRole('heading', { level: 1 });
    for (const [back, target] of [
      [card, button],
      [rivals([cardTab()], { deal: { ...deal, record: { ...deal.record, id: '2' } } }), heading],
    ] as const) {
      (button.element() as HTMLElement).focus();
      await redraw({ kind: 'browsing', openDeal: deal });
      await expect.element(heading).toHaveFocus();
      await redraw(back);
      await expect.element(target).toHaveFocus();
    }
  });

  test('closes what is open on a card before it goes back', async () => {
    const { actions } = await draw({ kind: 'browsing', card: sampleCard, openDeal: deal });
    await mark().click();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('combobox', { name: 'Search all cards' })).toHaveFocus();
    await esc();
    await expect
      .element(page.getByRole('combobox', { name: 'Search all cards' }))
      .not.toBeInTheDocument();
    await esc();
    await expect.element(note()).not.toBeInTheDocument();
    expect(actions.stopBrowsing).not.toHaveBeenCalled();
    await esc();
    expect(actions.stopBrowsing).toHaveBeenCalledOnce();
  });
});
