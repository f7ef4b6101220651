import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordKey } from '../../src/core/deal/record';
import type { Screen } from '../../src/core/screen/screen';
import { search } from '../../src/core/search/search';
import { SearchIndex } from '../../src/core/search/search-index';
import { addWhenIdle } from '../../src/panel/search/add-when-idle';
import { underConditions } from '../effort';
import { violations } from '../violations';
import { draw, preferScheme } from './draw';
import {
  cardWith,
  cardWithOddLine,
  sampleCard,
  sampleEntry,
  samplePack,
  TODAY,
  unchecked,
} from './sample-card';
import { cardTab, deal, everyScreen, rivals, unknownTab } from './screens';

const screen = rivals([cardTab()]);

/** A second card, with the same lines under another name. */
const opponent = { ...sampleCard, id: 'opponent', name: 'Opponent' };

const field = () => page.getByRole('combobox', { name: 'Search all cards' });
const list = () => page.getByRole('listbox', { name: 'Search results' });
const options = () => list().getByRole('option').elements();
const status = () => page.getByRole('status');

/** Waits until all results are drawn, and returns how many there are. */
async function allDrawn(): Promise<number> {
  await expect.element(page.getByText(/^\d+ results?$/).first()).toBeVisible();
  const count = Number.parseInt(
    page
      .getByText(/^\d+ results?$/)
      .first()
      .element().textContent,
    10,
  );
  await expect.poll(() => options().length).toBe(count);
  return count;
}

/** Returns the text of the active result. */
function active(): string {
  const id = field().element().getAttribute('aria-activedescendant') ?? '';
  const option = document.getElementById(id);
  expect(option?.getAttribute('aria-selected')).toBe('true');
  expect(options().filter((each) => each.ariaSelected === 'true')).toHaveLength(1);
  return option?.textContent ?? '';
}

/** Enters all text in one event. The tests about typing press real keys, which takes much longer. */
async function searchFor(typed: string): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  await expect.element(field()).toHaveFocus();
  document.execCommand('insertText', false, typed);
  await expect.element(field()).toHaveValue(typed);
}

beforeAll(() => preferScheme('light'));

beforeEach(async () => {
  await page.viewport(360, 700);
  window.scrollTo({ top: 0, behavior: 'instant' });
});

describe('the search', () => {
  test('opens with "/", which isn’t typed into the field', async () => {
    await draw(screen);
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('');
  });

  test('opens by typing, with every letter in the field', async () => {
    await draw(screen);
    await userEvent.keyboard('runé');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('runé');
  });

  test('opens by typing after a click on a line', async () => {
    await draw(screen);
    (page.getByRole('button', { name: 'A deadline.' }).element() as HTMLElement).focus();
    await userEvent.keyboard('job');
    await expect.element(field()).toHaveValue('job');
  });

  test('doesn’t open with keys that do something else', async () => {
    await draw(screen);
    for (const key of [
      ...['1', '4', '?', '{Escape}', ' ', '{ArrowDown}', '{Tab}'],
      '{Control>}f{/Control}',
    ]) {
      await userEvent.keyboard(key);
      await expect.element(field()).not.toBeInTheDocument();
    }
  });

  test('opens with its button, even without a deal', async () => {
    await draw({ kind: 'no-crm' });
    await page.getByRole('button', { name: 'Search' }).click();
    await userEvent.keyboard('deadline');
    expect(active()).toContain('A deadline.');
  });

  test('opens by typing without a deal', async () => {
    await draw({ kind: 'no-crm' });
    await userEvent.keyboard('deadline');
    await expect.element(field()).toHaveValue('deadline');
    expect(active()).toContain('A deadline.');
  });

  test('disables the shortcuts of the card behind it', async () => {
    const { actions } = await draw(screen);
    await searchFor('job');
    (page.getByRole('button', { name: 'Back' }).element() as HTMLElement).focus();
    await userEvent.keyboard('1?/');
    expect(actions.copy).not.toHaveBeenCalled();
    await expect.element(page.getByRole('dialog', { name: 'Help' })).not.toBeInTheDocument();
  });
});

describe('closing the search', () => {
  test('with Esc restores the scroll position and the focus', async () => {
    await draw(screen);
    const line = page.getByRole('button').filter({ hasText: 'They ship on Fridays.' });
    (line.element() as HTMLElement).focus();
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    const before = window.scrollY;
    await searchFor('deadline');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(line).toHaveFocus();
    expect(window.scrollY).toBe(before);
  });

  test('clears the field', async () => {
    await draw(screen);
    await searchFor('deadline');
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveValue('');
  });

  test('works with its button', async () => {
    await draw(screen);
    await searchFor('deadline');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(field()).not.toBeInTheDocument();
  });
});

describe('the results', () => {
  test('appear as the rep types, with the matches marked and their location', async () => {
    const { container } = await draw(screen);
    await userEvent.keyboard('/');
    await userEvent.keyboard('last mon');
    expect(active()).toContain('What did a run cost you last month?');
    expect(active()).toContain('The bill');
    const marks = [...container.querySelectorAll('[role="option"] mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['last', 'month']);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field().element().getAttribute('aria-controls')).toBe(list().element().id);
  });

  test('can be moved through with arrow keys, Home, and End', async () => {
    await draw(screen);
    await searchFor('it');
    const last = (await allDrawn()) - 1;
    expect(last).toBeGreaterThan(1);
    const at = () => options().findIndex((each) => each.ariaSelected === 'true');
    for (const [key, position] of [
      ['{ArrowDown}', 1],
      ['{End}', last],
      ['{ArrowDown}', 0],
      ['{ArrowUp}', last],
      ['{Home}', 0],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(at).toBe(position);
      active();
    }
    await expect.element(field()).toHaveFocus();
  });

  test('keep the active one visible', async () => {
    await draw(screen);
    await searchFor('it');
    await allDrawn();
    await userEvent.keyboard('{End}');
    const option = () => list().getByRole('option').elements().at(-1)?.getBoundingClientRect();
    await expect.poll(() => option()?.bottom).toBeLessThanOrEqual(700);
    expect(option()?.top).toBeGreaterThan(0);
  });

  test('activate the first again when more is typed', async () => {
    await draw(screen);
    await searchFor('i');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await userEvent.keyboard('t');
    await expect.poll(() => options()[0]?.ariaSelected).toBe('true');
  });

  test('are counted in an announcement once the rep pauses', async () => {
    await draw(screen);
    await searchFor('deadline');
    await expect.element(status()).toHaveTextContent('1 result');
    await userEvent.keyboard('zzyzx');
    await expect.element(status()).toHaveTextContent('No results for “deadlinezzyzx”');
  });

  test('name the competitor if there are several cards or another one is in front', async () => {
    const { unmount } = await draw(screen);
    await searchFor('deadline');
    expect(active()).not.toContain('Rival');
    await unmount();
    const both = await draw(rivals([cardTab({}, opponent)]), { cards: [sampleCard, opponent] });
    await searchFor('deadline');
    await expect.poll(() => options().map((each) => each.textContent)).toHaveLength(2);
    expect(options()[0]?.textContent).toContain('Opponent');
    expect(options()[1]?.textContent).toContain('Rival');
    await both.unmount();
    await draw(rivals([unknownTab('Rivle')]));
    await searchFor('deadline');
    await expect
      .poll(() =>
        options()
          .map((each) => each.textContent)
          .join(),
      )
      .toContain('Rival');
  });

  test('come from all cards again after the cards are replaced', async () => {
    const cards = [sampleCard, opponent];
    const { redraw } = await draw(screen, { cards });
    await searchFor('deadline');
    const hasOpponent = () => options().some((each) => each.textContent?.includes('Opponent'));
    await expect.poll(hasOpponent).toBe(true);
    await redraw(screen, { cards: [...cards] });
    await expect.poll(hasOpponent).toBe(true);
  });

  test('follow the card in front when the deal changes', async () => {
    const { redraw } = await draw(screen, { cards: [sampleCard, opponent] });
    await searchFor('deadline');
    await expect.poll(() => options()[0]?.textContent).toContain('Rival');
    await redraw(rivals([cardTab({}, opponent)]));
    await expect.poll(() => options()[0]?.textContent).toContain('Opponent');
  });
});

describe('a term', () => {
  test('is found by either word, with the difference', async () => {
    await draw(screen);
    for (const typed of ['job', 'flow']) {
      await searchFor(typed);
      expect(active()).toMatch(/Job.*Us.*Flow/);
      expect(active()).toContain('It takes some work.');
      await userEvent.keyboard('{Escape}');
    }
  });

  test('copies the difference in its safer wording', async () => {
    const { actions } = await draw(screen);
    await searchFor('job');
    await userEvent.keyboard('{Enter}');
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
  });

  test('that isn’t found offers its single words', async () => {
    await draw(screen);
    await searchFor('deadline cost');
    await expect.element(page.getByText('No results for “deadline cost”')).toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'deadline 1' }).click();
    await expect.element(field()).toHaveFocus();
    await expect.poll(active).toContain('A deadline.');
  });
});

describe('Enter', () => {
  test('copies the active result, saves that, and keeps the search open', async () => {
    const { actions } = await draw(screen);
    await searchFor('cost');
    await userEvent.keyboard('{Enter}');
    expect(actions.copy.mock.lastCall?.[0].text).toBe('What did a run cost you last month?');
    expect(actions.noteCopied.mock.lastCall).toEqual([
      recordKey(deal.record),
      'rival',
      ['price-attack'],
    ]);
    await expect.element(page.getByText(/^Copied: What did a run/).first()).toBeVisible();
    await expect.element(status()).toHaveTextContent(/Copied: .*What did a run cost you last/);
    await expect.element(field()).toHaveFocus();
  });

  test('copies the safer wording of a disputed line, and with Alt the original', async () => {
    const { actions } = await draw(screen);
    await searchFor('rewrite');
    expect(active()).toContain('Safer to say');
    expect(active()).toContain('Original disputed: They need a rewrite.');
    await userEvent.keyboard('{Enter}');
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They need a rewrite.');
    await expect.element(page.getByText('Disputed · Internal, not for customers')).toBeVisible();
    expect(actions.noteCopied.mock.calls.flatMap(([, , ids]) => ids)).toEqual([
      'speed-claim/safer',
      'speed-claim',
    ]);
  });

  test.each(['unverified', 'changed'] as const)(
    'copies the safer wording of a line that is %s, and with Alt the original',
    async (status) => {
      const review = { ...unchecked, status, safer: 'Ask when they ship.' };
      const card = cardWithOddLine({ review });
      const { actions } = await draw(rivals([cardTab({}, card)]), { cards: [card] });
      await searchFor('fridays');
      const word = status === 'unverified' ? 'unverified' : 'outdated';
      const pattern = `Safer to say.*Ask when they ship\\..*Original ${word}: They ship on Fridays`;
      expect(active()).toMatch(new RegExp(pattern));
      // The status belongs to the original, not to the wording that a click copies.
      expect(active()?.split(word)).toHaveLength(2);
      await userEvent.keyboard('{Enter}');
      expect(actions.copy.mock.lastCall?.[0].text).toBe('Ask when they ship.');
      await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
      expect(actions.copy.mock.lastCall?.[0].text).toBe('They ship on Fridays.');
    },
  );

  test.each([true, false])(
    'asks once about a disputed line without a safer wording, guard: %s',
    async (guard) => {
      const card = cardWithOddLine({ review: { ...unchecked, status: 'disputed', note: 'So.' } });
      const { actions } = await draw(rivals([cardTab({}, card)]), { cards: [card], guard });
      await searchFor('fridays');
      await userEvent.keyboard('{Enter}');
      expect(actions.copy).toHaveBeenCalledTimes(guard ? 0 : 1);
      if (!guard) return;
      expect(active()).toContain('Disputed by public sources. Select it again to copy it anyway.');
      await expect.element(status()).toHaveTextContent('Select it again to copy it anyway');
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('They ship on Fridays.');
      expect(active()).not.toContain('Select it again');
    },
  );

  test('saves a copied line of another card under that card', async () => {
    const { actions } = await draw(rivals([unknownTab('Rivle')]));
    await searchFor('deadline');
    await userEvent.keyboard('{Enter}');
    expect(actions.noteCopied.mock.lastCall).toEqual([recordKey(deal.record), 'rival', ['fit']]);
  });

  test('copies a result without a deal, and saves nothing', async () => {
    const { actions } = await draw({ kind: 'no-crm' });
    await searchFor('deadline');
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('Copied: A deadline.');
    expect(actions.copy.mock.lastCall?.[0].text).toBe('A deadline.');
    expect(actions.noteCopied).not.toHaveBeenCalled();
  });

  test('doesn’t copy a view-only line, and says why', async () => {
    const { actions } = await draw(screen);
    await searchFor('old card');
    expect(active()).toContain('View only: not for customers');
    await userEvent.keyboard('{Enter}');
    expect(actions.copy).not.toHaveBeenCalled();
    await expect.element(status()).toHaveTextContent('View only');
  });

  test('is confirmed without covering the copied result or the next one', async () => {
    await page.viewport(320, 420);
    await draw(screen);
    await searchFor('it');
    const count = await allDrawn();
    for (let at = 0; at < count; at += 1) {
      await userEvent.keyboard('{Enter}');
      const chip = () => document.querySelector('[data-place]')?.getBoundingClientRect();
      const row = () => document.getElementById(`${list().element().id}-${at}`);
      if (row()?.textContent?.includes('View only')) break;
      await expect.poll(() => row()?.dataset.outcome).toBe('copied');
      const bottom = row()?.getBoundingClientRect().bottom ?? 0;
      expect(chip()?.top).toBeGreaterThanOrEqual(bottom - 1);
      await userEvent.keyboard('{ArrowDown}');
    }
  });

  test('says what to do if the browser refuses', async () => {
    await draw(screen, { copyEnds: 'refused' });
    await searchFor('deadline');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(
        list()
          .getByRole('option')
          .getByText(/blocked.*Ctrl\+C/),
      )
      .toBeVisible();
    expect(getSelection()?.toString()).toBe('A deadline.');
  });
});

describe('the mouse', () => {
  test('copies a result with a click, and the original with a click on it', async () => {
    const { actions } = await draw(screen);
    await searchFor('rewrite');
    await list().getByRole('option').getByText('It takes some work.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
    await list().getByRole('option').getByText('They need a rewrite.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They need a rewrite.');
    await expect.element(field()).toHaveFocus();
  });
});

describe('going to a result', () => {
  const line = () => page.getByRole('button').filter({ hasText: 'They ship on Fridays.' });

  test('with Ctrl+Enter closes the search and shows the line on its card', async () => {
    const { actions } = await draw(screen);
    await searchFor('fridays');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(line()).toHaveFocus();
    const { top, bottom } = line().element().getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(700);
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.browse).not.toHaveBeenCalled();
  });

  test('with a click does the same', async () => {
    await draw(screen);
    await searchFor('fridays');
    await page.getByText('Show on card', { exact: true }).first().click();
    await expect.element(line()).toHaveFocus();
  });

  test('switches to the deal’s tab for the card, or else browses the card', async () => {
    const tabs = [cardTab(), cardTab({}, opponent)] as const;
    const first = await draw(rivals(tabs), { cards: [opponent] });
    await searchFor('fridays');
    // The card in front is indexed first.
    await expect.poll(() => options().length).toBeGreaterThan(1);
    await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    expect(first.actions.chooseRival).toHaveBeenCalledWith('opponent');
    await first.unmount();
    const { actions } = await draw({ kind: 'no-crm' });
    await searchFor('fridays');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.browse).toHaveBeenCalledWith('rival');
  });
});

test.each([360, 320])('an inactive result shows every number at %d px', async (width) => {
  await page.viewport(width, 700);
  const line = sampleEntry('odd');
  const words = 'A long account of a bill that goes on and on, and of what it was for. '.repeat(4);
  const lines = ['It was $460 to $1,050.', 'It was less.'].map((end, at) => ({
    ...line,
    id: `bill-${at}`,
    text: `${words}${end}`,
  }));
  const short = { ...line, text: 'One account.' };
  const card = cardWith({ more: [{ title: 'Odd', lines: [short, ...lines] }] });
  await draw(rivals([cardTab({}, card)]), { cards: [card] });
  await searchFor('account');
  await expect.poll(() => options().length).toBe(3);
  const isCut = (end: string) =>
    [...list().element().querySelectorAll<HTMLElement>('[aria-selected="false"] [dir]')]
      .filter((each) => each.textContent.includes(end))
      .map((each) => each.scrollHeight > each.clientHeight + 2);
  expect(isCut('$460 to $1,050')).toEqual([false]);
  expect(isCut('It was less')).toEqual([true]);
});

describe('an empty result', () => {
  test('offers a request for a line of the card in front, and for a card', async () => {
    const { actions } = await draw(screen);
    await searchFor('zzyzx');
    await page.getByRole('button', { name: /request for a line/ }).click();
    await expect
      .poll(() => actions.copy.mock.lastCall?.[0].text)
      .toBe('Our Rival battlecard doesn’t mention “zzyzx”. Can you add a line about it?');
    await page.getByRole('button', { name: /request for a card/ }).click();
    await expect
      .poll(() => actions.copy.mock.lastCall?.[0].text)
      .toBe(
        'We don’t have a battlecard for zzyzx. Can you write one, or tell me which card covers it?',
      );
    expect(actions.noteCopied).not.toHaveBeenCalled();
  });

  test('offers no request for a card for a sentence, and names no card without one in front', async () => {
    const { actions } = await draw({ kind: 'no-crm' });
    await searchFor('zzyzx qqq xxyyx wwvvw');
    await page.getByRole('button', { name: /request for a line/ }).click();
    await expect
      .poll(() => actions.copy.mock.lastCall?.[0].text)
      .toMatch(/^Our battlecards don’t mention/);
    await expect
      .element(page.getByRole('button', { name: /request for a card/ }))
      .not.toBeInTheDocument();
  });
});

describe('the index', () => {
  const many = Array.from({ length: 60 }, (_, number) => ({ ...sampleCard, id: `card-${number}` }));
  const asked = { typed: 'deadline', front: [], persona: undefined, today: TODAY };

  test('answers from the card in front before the others are added', async () => {
    await draw(rivals([cardTab({}, opponent)]), { cards: [...many, opponent] });
    await searchFor('deadline');
    await expect.poll(() => options()[0]?.textContent).toContain('Opponent');
  });

  test('grows when idle, has each card once, and reports its size', async () => {
    const index = new SearchIndex(TODAY, samplePack.personas);
    const [first = sampleCard] = many;
    index.add(first);
    const sizes: number[] = [];
    addWhenIdle(index, many, (size) => sizes.push(size));
    await expect.poll(() => sizes.at(-1)).toBe(many.length);
    expect(search(index, asked).total).toBe(many.length);
  });

  test('can be stopped and continued', async () => {
    const index = new SearchIndex(TODAY, samplePack.personas);
    addWhenIdle(index, many, () => undefined)();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(index.size).toBe(0);
    addWhenIdle(index, many, () => undefined);
    await expect.poll(() => index.size).toBe(many.length);
  });
});

describe('before anything is typed', () => {
  test('suggests the competitor’s terms and buyers’ objections', async () => {
    await draw(screen);
    await userEvent.keyboard('/');
    await page.getByRole('button', { name: 'Job' }).click();
    await expect.element(field()).toHaveValue('Job');
    await expect.poll(active).toContain('Flow');
    await userEvent.clear(field());
    await page.getByRole('button', { name: '"Theirs looks better."', exact: true }).click();
    await expect
      .poll(active)
      .toMatch(/They say: .*Theirs looks better.*It does\..*Looks are not speed/);
  });
});

const LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 320 },
] as const;

const TYPED: readonly (readonly [string, Screen])[] = [
  ['', screen],
  ['', { kind: 'no-crm' }],
  ['job', screen],
  ['rewrite', screen],
  ['old card', screen],
  ['it', everyScreen['card for one persona'] ?? screen],
  ['zzyzx', screen],
  ['deadline cost', screen],
];

test.each(
  underConditions(TYPED, LOOKS).map(([[typed, behind], look]) => ({ typed, behind, ...look })),
)('“$typed” is accessible and doesn’t overflow in $scheme at $width px', async (given) => {
  const { typed, behind, scheme, width } = given;
  await page.viewport(width, 700);
  await preferScheme(scheme);
  await draw(behind);
  await searchFor(typed);
  const dialog = page.getByRole('dialog').element();
  for (const each of [document.documentElement, dialog, ...dialog.querySelectorAll('div')]) {
    expect(each.scrollWidth - each.clientWidth).toBeLessThanOrEqual(0);
  }
  expect(await violations(dialog)).toEqual([]);
});

describe('a tool', () => {
  const offer = (name: string) => page.getByRole('button', { name: `Open “${name}”` });
  const sheet = (name: string) => page.getByRole('dialog', { name });

  test('is offered by its name, and Enter opens it if nothing else is found', async () => {
    await draw(screen);
    await searchFor('fit check');
    await expect.element(offer('Fit check')).toBeVisible();
    await expect.element(status()).toHaveTextContent('Open “Fit check”');
    expect(await violations(page.getByRole('dialog').element())).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(sheet('Fit check')).toBeVisible();
    await expect.element(field()).not.toBeInTheDocument();
  });

  test('is offered above lines that are found, which Enter still copies', async () => {
    const odd = cardWithOddLine({ text: 'Check their Fridays.' });
    const { actions } = await draw(rivals([cardTab({}, odd)]), { cards: [odd] });
    await searchFor('check');
    await expect.element(offer('Fit check')).toBeVisible();
    expect(active()).toContain('Check their Fridays.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('Check their Fridays.');
    await userEvent.keyboard('{Tab}');
    await expect.element(offer('Fit check')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(sheet('Fit check')).toBeVisible();
  });

  test('isn’t offered without a card that has it', async () => {
    await draw({ kind: 'browsing', card: sampleCard });
    await searchFor('fit check');
    await expect.element(page.getByText(/^No results for/)).toBeVisible();
    await expect.element(offer('Fit check')).not.toBeInTheDocument();
  });
});
