import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw } from './draw';
import { cardTab, rivals } from './screens';

const screen = rivals([cardTab()]);

function lineOf(container: HTMLElement, id: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-line="${id}"]`);
  if (found === null) throw new Error(`No line "${id}" on screen`);
  return found;
}

beforeEach(() => page.viewport(360, 800));

describe('the use of a line', () => {
  test.each([
    ['price-contrast', 'Say:'],
    ['speed-attack', 'Ask:'],
    ['fit', 'Internal:'],
  ])('is named on %s: %s', async (id, words) => {
    const { container } = await draw(screen);
    expect(lineOf(container, id).textContent).toContain(words);
  });

  test('shows in its size: lines to say or ask are larger than internal ones', async () => {
    const { container } = await draw(screen);
    const size = (id: string) =>
      Number.parseFloat(
        getComputedStyle(
          // The text is the last element in a line's button.
          lineOf(container, id).querySelector('button > span:last-of-type') ?? container,
        ).fontSize,
      );
    expect(size('price-contrast')).toBeGreaterThan(size('fit'));
    expect(size('speed-attack')).toBeGreaterThan(size('fit'));
    expect(size('fit')).toBeGreaterThanOrEqual(14);
  });
});

describe('the mark of a line', () => {
  test.each([
    ['speed-claim', 'Disputed'],
    ['proof', 'Unverified'],
    ['price-claim', 'Review due since Nov 1, 2026'],
  ])('on %s says %s', async (id, words) => {
    const { container } = await draw(screen);
    expect(lineOf(container, id).textContent).toContain(words);
  });

  test('has an accessible name that starts with its text and includes the line’s', async () => {
    const { container } = await draw(screen);
    const mark = lineOf(container, 'speed-claim').querySelector('[aria-expanded]');
    const name = mark?.getAttribute('aria-label') ?? '';
    expect(name).toBe('Disputed · safer wording: They need a rewrite.');
    expect(name.startsWith(mark?.textContent ?? '-')).toBe(true);
  });

  test('is quiet without findings, and has no text on a supported line', async () => {
    const { container } = await draw(screen);
    expect(
      lineOf(container, 'fit').querySelectorAll('[aria-expanded]:not([data-quiet])'),
    ).toHaveLength(0);
    expect(lineOf(container, 'price-contrast').textContent).not.toMatch(/Disputed|Unverified|due/);
    expect(lineOf(container, 'price-contrast').querySelectorAll('[aria-expanded]')).toHaveLength(1);
  });

  test('depends on today’s date', async () => {
    const { container } = await draw(screen, { today: '2026-10-20' });
    expect(lineOf(container, 'price-claim').textContent).not.toContain('due');
  });

  test('is next to the copy button, never inside it', async () => {
    const { container } = await draw(screen);
    expect(container.querySelectorAll('button button, button a, a button')).toHaveLength(0);
  });

  test('is at least 24 px wide and high', async () => {
    const { container } = await draw(screen);
    for (const target of container.querySelectorAll<HTMLElement>('button, nav a, label')) {
      const { width, height } = target.getBoundingClientRect();
      // The difference of two fractional positions can be 23.99994.
      const size = Math.round(Math.min(width, height) * 100) / 100;
      expect(size, target.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a click on the mark', () => {
  test('opens and closes the safer wording, the findings, their sources and date', async () => {
    const { container } = await draw(screen);
    const mark = lineOf(container, 'speed-claim').querySelector<HTMLElement>('[aria-expanded]');
    mark?.click();
    await expect.element(page.getByText('Their manual shows the opposite.')).toBeVisible();
    const details = document.getElementById(mark?.getAttribute('aria-controls') ?? '');
    expect(details?.textContent).toContain('Safer to say');
    expect(details?.textContent).toContain('It takes some work.');
    expect(details?.textContent).toContain('A talk');
    expect(details?.textContent).toContain('Checked Nov 19, 2026');
    const link = details?.querySelector('a');
    expect(link?.textContent).toContain('Their manual');
    expect(link?.href).toBe('https://example.com/manual');
    expect(link?.rel).toBe('noreferrer');
    mark?.click();
    await expect
      .element(page.getByText('Their manual shows the opposite.'))
      .not.toBeInTheDocument();
  });

  test('in a table opens details across all columns', async () => {
    const { container } = await draw(screen);
    const line = lineOf(container, 'plan-them');
    line.querySelector<HTMLElement>('[aria-expanded]')?.click();
    const found = page.getByText('Their manual shows the opposite.');
    await expect.element(found).toBeVisible();
    expect(found.element().getBoundingClientRect().width).toBeGreaterThan(line.clientWidth * 1.4);
  });

  test('of a supported line shows when it was checked', async () => {
    const { container } = await draw(screen);
    lineOf(container, 'price-contrast').querySelector<HTMLElement>('[aria-expanded]')?.click();
    await expect.element(page.getByText('Checked Nov 20, 2026', { exact: true })).toBeVisible();
  });
});

test('the answer shows a disputed message in its safer wording', async () => {
  const { actions } = await draw(rivals([cardTab()], { persona: 'buyers' }));
  const message = page.getByRole('region', { name: 'Ten-second answer' });
  await message.getByRole('button', { name: 'It takes some work.' }).click();
  expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
});
