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

describe('what a line may be used for', () => {
  test.each([
    ['price-contrast', 'Say:'],
    ['speed-attack', 'Ask:'],
    ['fit', 'Internal:'],
  ])('is told in words on %s: %s', async (id, words) => {
    const { container } = await draw(screen);
    expect(lineOf(container, id).textContent).toContain(words);
  });

  test('is seen without reading: spoken lines are larger than internal ones', async () => {
    const { container } = await draw(screen);
    const size = (id: string) =>
      Number.parseFloat(
        getComputedStyle(
          // The words are the last thing in a line's button.
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
    ['price-claim', 'Review due since 1 Nov 2026'],
  ])('on %s says %s', async (id, words) => {
    const { container } = await draw(screen);
    expect(lineOf(container, id).textContent).toContain(words);
  });

  test('says aloud of which line it is, and all that it says in sight', async () => {
    const { container } = await draw(screen);
    const mark = lineOf(container, 'speed-claim').querySelector('[aria-expanded]');
    const name = mark?.getAttribute('aria-label') ?? '';
    expect(name).toBe('Disputed · safer wording: They need a rewrite.');
    expect(name.startsWith(mark?.textContent ?? '-')).toBe(true);
  });

  test('is absent where there is nothing to know, and quiet where all is well', async () => {
    const { container } = await draw(screen);
    expect(lineOf(container, 'fit').querySelectorAll('[aria-expanded]')).toHaveLength(0);
    expect(lineOf(container, 'price-contrast').textContent).not.toMatch(/Disputed|Unverified|due/);
    expect(lineOf(container, 'price-contrast').querySelectorAll('[aria-expanded]')).toHaveLength(1);
  });

  test('changes with the day, not with the card', async () => {
    const { container } = await draw(screen, { today: '2026-10-20' });
    expect(lineOf(container, 'price-claim').textContent).not.toContain('due');
  });

  test('stands beside the button that copies, never in it', async () => {
    const { container } = await draw(screen);
    expect(container.querySelectorAll('button button, button a, a button')).toHaveLength(0);
  });

  test('can be hit: 24 pixels in both directions', async () => {
    const { container } = await draw(screen);
    for (const target of container.querySelectorAll<HTMLElement>('button, nav a, label')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a click on the mark', () => {
  test('opens the safer wording, what was found, where and when, and closes it again', async () => {
    const { container } = await draw(screen);
    const mark = lineOf(container, 'speed-claim').querySelector<HTMLElement>('[aria-expanded]');
    mark?.click();
    await expect.element(page.getByText('Their manual shows the opposite.')).toBeVisible();
    const details = document.getElementById(mark?.getAttribute('aria-controls') ?? '');
    expect(details?.textContent).toContain('Safer to say');
    expect(details?.textContent).toContain('It takes some work.');
    expect(details?.textContent).toContain('A talk');
    expect(details?.textContent).toContain('Checked 19 Nov 2026');
    const link = details?.querySelector('a');
    expect(link?.textContent).toContain('Their manual');
    expect(link?.href).toBe('https://example.com/manual');
    expect(link?.rel).toBe('noreferrer');
    mark?.click();
    await expect
      .element(page.getByText('Their manual shows the opposite.'))
      .not.toBeInTheDocument();
  });

  test('in a table opens across the table, not inside the column', async () => {
    const { container } = await draw(screen);
    const line = lineOf(container, 'plan-them');
    line.querySelector<HTMLElement>('[aria-expanded]')?.click();
    const found = page.getByText('Their manual shows the opposite.');
    await expect.element(found).toBeVisible();
    expect(found.element().getBoundingClientRect().width).toBeGreaterThan(line.clientWidth * 1.4);
  });

  test('of a supported line tells since when it holds', async () => {
    const { container } = await draw(screen);
    lineOf(container, 'price-contrast').querySelector<HTMLElement>('[aria-expanded]')?.click();
    await expect.element(page.getByText('Checked 20 Nov 2026', { exact: true })).toBeVisible();
  });
});

test('a disputed message on top shows its safer wording without a click', async () => {
  const { actions } = await draw(rivals([cardTab()], { persona: 'buyers' }));
  const message = page.getByRole('region', { name: 'Ten-second answer' });
  await message.getByRole('button', { name: 'It takes some work.' }).click();
  expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
});
