import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

const screen = rivals([cardTab()]);
const help = page.getByRole('dialog', { name: 'Help' });

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('the help', () => {
  test.each([
    ['the key "?"', () => userEvent.keyboard('?')],
    ['its button', () => page.getByRole('button', { name: 'Help' }).click()],
    ['the legend', () => page.getByRole('button', { name: 'What the marks mean' }).click()],
  ])('opens with %s and closes with Esc', async (_, open) => {
    await draw(screen);
    await expect.element(help).not.toBeInTheDocument();
    await open();
    await expect.element(help).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(help).not.toBeInTheDocument();
  });

  test('opens without a card', async () => {
    await draw({ kind: 'no-crm' });
    await userEvent.keyboard('?');
    await expect.element(help).toBeVisible();
  });

  test('explains every mark', async () => {
    await draw(screen);
    await userEvent.keyboard('?');
    for (const word of [
      'Say',
      'Ask',
      'Internal',
      'Disputed',
      'Outdated',
      'Unverified',
      'Review due',
      'Copied',
    ])
      await expect.element(help.getByRole('term').filter({ hasText: word }).first()).toBeVisible();
  });

  test('returns the focus to the button that opened it', async () => {
    await draw(screen);
    const button = page.getByRole('button', { name: 'What the marks mean' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(help).toBeVisible();
    expect(document.activeElement?.closest('dialog')).not.toBeNull();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(help).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
  });

  test('keeps the focus inside, and disables the card’s shortcuts', async () => {
    const { actions } = await draw(screen);
    await userEvent.keyboard('?');
    for (let stop = 0; stop < 6; stop += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      // Chromium moves the focus to its own toolbar between the last stop and the first.
      if (activeElement !== document.body) expect(activeElement?.closest('dialog')).not.toBeNull();
    }
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).click();
    await userEvent.keyboard('1');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('links to the settings and to all cards', async () => {
    const { actions } = await draw(screen);
    await userEvent.keyboard('?');
    await help.getByRole('button', { name: 'Settings' }).click();
    expect(actions.openSettings).toHaveBeenCalledOnce();
    await help.getByRole('button', { name: 'All cards' }).click();
    expect(actions.browse.mock.calls).toEqual([[]]);
    await expect.element(help).not.toBeInTheDocument();
  });

  test('closes on a click outside', async () => {
    await page.viewport(600, 1400);
    await draw(screen);
    await userEvent.keyboard('?');
    await userEvent.click(help, { position: { x: -8, y: 80 }, force: true });
    await expect.element(help).not.toBeInTheDocument();
  });
});

test('the header has few tab stops, and the first skips it', async () => {
  const { container } = await draw(screen);
  const main = container.querySelector('main');
  const stops: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    if (main?.contains(activeElement)) break;
    stops.push(activeElement?.textContent ?? '');
  }
  expect(stops[0]).toBe('Skip to the card');
  expect(stops.length).toBeLessThanOrEqual(6);

  (container.querySelector('a[href="#card"]') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Tab}');
  expect(main?.contains(document.activeElement)).toBe(true);
});

describe('the section links in the header', () => {
  const nav = page.getByRole('navigation');

  test('are in one row, and the arrow button scrolls to the others', async () => {
    await page.viewport(320, 800);
    await draw(screen);
    const links = nav.getByRole('link').elements();
    const tops = new Set(links.map((link) => link.getBoundingClientRect().top));
    expect(tops.size).toBe(1);
    const last = links.at(-1);
    expect(last?.getBoundingClientRect().right).toBeGreaterThan(320);
    // The arrow disappears at the end of the row.
    const pressed = async () => {
      const arrow = nav.getByRole('button', { name: 'More sections' }).query();
      if (arrow instanceof HTMLElement) arrow.click();
      return last?.getBoundingClientRect().right;
    };
    await expect.poll(pressed, { interval: 50 }).toBeLessThanOrEqual(320);
    await expect
      .element(nav.getByRole('button', { name: 'More sections' }))
      .not.toBeInTheDocument();
    await expect.element(nav.getByRole('button', { name: 'Previous sections' })).toBeVisible();
    await page.viewport(1800, 800);
    await expect.element(nav.getByRole('button')).not.toBeInTheDocument();
  });

  test('are one tab stop, and the arrow keys move through them', async () => {
    await page.viewport(320, 800);
    await draw(screen);
    const links = nav.getByRole('link').elements() as HTMLElement[];
    expect(links.filter((link) => link.tabIndex === 0).length).toBe(1);
    links[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(links[2]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(links.at(-1));
    const box = links.at(-1)?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(320);
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => window.scrollY).toBeGreaterThan(100);
    await userEvent.keyboard('{Home}{Enter}');
    // The first section includes the answer above it.
    await expect.poll(() => window.scrollY).toBe(0);
  });
});

test('shows the text of a busy screen only after a moment', async () => {
  await preferScheme('light');
  const { container } = await draw({ kind: 'connecting' });
  const main = container.querySelector('main') as HTMLElement;
  expect(getComputedStyle(main).opacity).toBe('0');
  await expect.poll(() => getComputedStyle(main).opacity).toBe('1');
});
