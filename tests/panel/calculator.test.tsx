import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Picture } from '../../src/ui/clipboard';
import { BACKFILL, FIGURES, MONTH } from '../core/sample-calculators';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, preferScheme } from './draw';
import { cardWith, sampleCard, sampleEntry } from './sample-card';
import { cardTab, rivals } from './screens';

const card = cardWith({ more: FIGURES, calculators: [MONTH, BACKFILL] });
const screen = rivals([cardTab({}, card)]);
const tool = page.getByRole('button', { name: 'Calculator', exact: true });
const sheet = page.getByRole('dialog', { name: 'Calculator' });
const field = (name: string) => sheet.getByRole('textbox', { name, exact: true });
const result = sheet.getByRole('status').first();
const button = (name: string) => sheet.getByRole('button', { name, exact: true });

async function opened(given?: Parameters<typeof draw>[1], shown = screen) {
  const drawn = await draw(shown, given);
  await tool.click();
  await expect.element(button('Copy result')).toBeVisible();
  return drawn;
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a card', () => {
  test('without calculators doesn’t offer them', async () => {
    await draw(rivals([cardTab({}, sampleCard)]));
    await expect.element(page.getByRole('button', { name: 'Check text' })).toBeVisible();
    expect(tool.query()).toBeNull();
  });

  test('shows every text of its calculators in the sheet', async () => {
    await opened();
    const texts = (calculator: typeof MONTH | typeof BACKFILL) => [
      ...[...calculator.inputs, ...calculator.figures].map(({ label }) => label),
      ...calculator.steps.map(({ label }) => label),
      ...('chart' in calculator
        ? [calculator.intro, calculator.chart.title, 'Theirs', 'Ours']
        : []),
      ...('chart' in calculator ? [calculator.inputs[0]?.hint ?? ''] : []),
    ];
    for (const text of texts(MONTH)) expect(sheet.element().textContent).toContain(text);
    await sheet.getByRole('radio', { name: 'A backfill' }).click();
    for (const text of texts(BACKFILL)) expect(sheet.element().textContent).toContain(text);
  });
});

describe('a calculator', () => {
  test('calculates as the rep types, saves it, and comes back with it', async () => {
    const { actions, unmount } = await opened();
    await expect.element(result).toHaveTextContent('43,200 runs cost $3,024 to $3,456 a month.');
    await userEvent.fill(field('Runs a day'), '24');
    await userEvent.fill(field('Your number for: Price of a credit'), '.05');
    await expect.element(result).toHaveTextContent('720 runs cost $72 a month.');
    await expect.element(sheet.getByText('Your own number')).toBeVisible();
    const [, , stored] = actions.keepEntry.mock.lastCall ?? [];
    await unmount();
    const again = await opened({ numbers: stored });
    await expect.element(result).toHaveTextContent('720 runs cost $72 a month.');
    await button('Reset').click();
    await expect.element(result).toHaveTextContent('43,200 runs');
    expect(again.actions.keepEntry.mock.lastCall?.[2]).toBeUndefined();
  });

  test('puts what comes out first, and its copy in reach while the rep types', async () => {
    await page.viewport(360, 700);
    await opened();
    await userEvent.fill(field('Runs a day'), '24');
    const copy = button('Copy result').element();
    expect(copy.getBoundingClientRect().bottom).toBeLessThan(700);
    const [first, other] = ['720 runs cost', 'Ours costs'].map((text) =>
      sheet.getByText(text).element(),
    );
    const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
    expect(first?.compareDocumentPosition(copy)).toBe(after);
    expect(other && copy.compareDocumentPosition(other)).toBe(after);
    const sizeOf = (element = copy) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(sizeOf(first)).toBeGreaterThan(sizeOf(other));
  });

  test('works by keyboard alone', async () => {
    await draw(screen);
    tool.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Copy result')).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(result).toHaveTextContent('13,140 materializations cost $460 to $526');
    await userEvent.tab();
    await userEvent.keyboard('{Control>}a{/Control}1');
    await expect.element(result).toHaveTextContent('730 materializations');
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    expect(document.activeElement).toBe(tool.element());
  });

  test('says which number it can’t use, and doesn’t copy', async () => {
    const { actions } = await opened();
    await userEvent.fill(field('Runs a day'), '1441');
    await expect
      .element(field('Runs a day'))
      .toHaveAccessibleDescription('Enter a number from 0 to 1,440.');
    await expect.element(result).toHaveTextContent('Can’t be calculated');
    for (const name of ['Copy result', 'Copy chart']) {
      // Playwright would wait until the button does something.
      (button(name).element() as HTMLElement).click();
    }
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('copies its result, notes the lines of its figures, and warns of a stale one', async () => {
    const { actions } = await opened();
    await expect
      .element(sheet.getByText('Price of a credit: checked Oct 7, 2026, due').first())
      .toBeVisible();
    await button('Copy result').click();
    await expect
      .poll(() => actions.copy.mock.lastCall?.[0].text)
      .toContain('Cost\t$3,024 to $3,456');
    expect(actions.noteCopied.mock.lastCall?.slice(1)).toEqual([
      card.id,
      ['credits', 'price', 'plan'],
    ]);
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Copied the result' }))
      .toHaveTextContent(/Review due/);
  });

  test('asks before a copy from a card on hold', async () => {
    const rep = { ...sampleEntry('odd'), id: 'wait', text: 'Wait.' };
    const notices = [
      { id: 'hold', level: 'hold', title: 'Wait', since: '2026-11-20', rep } as const,
    ];
    const figures = MONTH.figures.map(({ id, ...rest }) => ({ ...rest, id }));
    const held = cardWith({ more: FIGURES, notices, calculators: [{ ...MONTH, figures }] });
    const { actions } = await opened({}, rivals([cardTab({}, held)]));
    for (const name of ['Copy result', 'Copy chart']) {
      await button(name).click();
      await expect.element(page.getByRole('dialog', { name: /on hold/ })).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
    }
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('shows the text if the browser blocks copying', async () => {
    await opened({ copyEnds: 'refused' });
    await button('Copy result').click();
    await expect.poll(() => getSelection()?.toString()).toContain('$3,024 to $3,456');
    await button('Copy chart').click();
    await expect.poll(() => getSelection()?.toString()).toContain('1,440 a day');
  });
});

describe('its chart', () => {
  test('is a picture with a name, and a table of the same numbers', async () => {
    await opened();
    await expect.element(sheet.getByRole('img', { name: /^Cost by runs a day/ })).toBeVisible();
    await sheet.getByText('Show as a table').click();
    const row = sheet.getByRole('row', { name: /^1,440 a day/ });
    await expect.element(row).toHaveTextContent('1,440 a day$3,024 to $3,456$100 to $400');
  });

  test('is copied as a PNG in which something is drawn', async () => {
    const { actions } = await opened();
    await button('Copy chart').click();
    await expect.poll(() => actions.copy.mock.calls).toHaveLength(1);
    const copied: Picture | undefined = actions.copy.mock.lastCall?.[0];
    const bitmap = await createImageBitmap((await copied?.picture) ?? new Blob());
    expect(bitmap.width).toBeGreaterThan(1000);
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    brush?.drawImage(bitmap, 0, 0);
    const pixels = brush?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const colors = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) {
      colors.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
    }
    // Paper, their color, and ours.
    for (const color of ['255 255 255', '138 68 8', '10 103 95']) expect(colors).toContain(color);
  });
});

describe.runIf(isThorough).each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([320, 360])('it is accessible and nothing overflows at %d px', async (width) => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    await opened();
    await sheet.getByText('Show as a table').click();
    await sheet.getByText('How it’s calculated').click();
    await userEvent.fill(field('Runs a day'), 'x');
    const dialog = sheet.element();
    expect(dialog.scrollWidth).toBe(dialog.clientWidth);
    expect(await violations(dialog)).toEqual([]);
  });
});
