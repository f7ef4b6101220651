import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, everyScreen, rivals } from './screens';

layOutEverything();

const screen = rivals([cardTab()]);
const offer = page.getByRole('region', { name: 'A Ringside update is ready' });
const load = offer.getByRole('button', { name: 'Close and load' });
const postpone = offer.getByRole('button', { name: 'Not now' });

/** The types of Ringside's open pages. */
let pages: string[];
const reload = vi.fn();

beforeEach(async () => {
  pages = ['SIDE_PANEL'];
  reload.mockClear();
  vi.stubGlobal('chrome', { runtime: { getContexts: async () => pages, reload } });
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('an update that’s ready', () => {
  test('is offered with what will happen, and announced', async () => {
    const { redraw } = await draw(screen);
    await redraw(screen, { hasUpdate: true });
    await expect.element(offer).toBeInViewport();
    await expect.element(offer).toHaveTextContent('Open it again from the toolbar');
    await expect.element(page.getByRole('status')).toHaveTextContent(/A Ringside update is ready$/);
    expect(reload).not.toHaveBeenCalled();
    await load.click();
    await expect.poll(() => reload.mock.calls.length).toBe(1);
  });

  test('stays in view, without covering what has the focus', async () => {
    const { container } = await draw(screen, { hasUpdate: true });
    await expect.element(offer).toBeInViewport();
    const lines = container.querySelectorAll<HTMLElement>('[data-line] > button');
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) {
      line.focus();
      const { top, bottom } = offer.element().getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      expect(line.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
    }
  });

  test('waits if Ringside is also open elsewhere, and says so', async () => {
    pages.push('TAB');
    await draw(screen, { hasUpdate: true });
    await load.click();
    await expect.element(offer).toHaveTextContent('Close it there first');
    await expect.element(page.getByRole('status')).toHaveTextContent('Close it there first');
    expect(reload).not.toHaveBeenCalled();
    pages.pop();
    await load.click();
    await expect.poll(() => reload.mock.calls.length).toBe(1);
  });

  test('can be postponed by keyboard, which leaves the focus in the panel', async () => {
    const { redraw } = await draw(screen, { hasUpdate: true });
    await expect.element(postpone).toBeVisible();
    (postpone.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(offer).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await redraw({ kind: 'no-crm' });
    await expect.element(offer).not.toBeInTheDocument();
  });

  test.each([
    ['a browsed card, which isn’t saved', { kind: 'browsing', card: sampleCard }, {}],
    ['a notice that something couldn’t be saved', screen, { notice: 'Couldn’t save.' }],
  ] as const)('isn’t offered beside %s', async (_, shown, props) => {
    const { redraw } = await draw(shown, { hasUpdate: true, ...props });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(offer).not.toBeInTheDocument();
    await redraw(screen, { notice: undefined });
    await expect.element(offer).toBeInViewport();
  });
});

test.runIf(isThorough).each([
  ['light', 320],
  ['light', 360],
  ['dark', 360],
  ['dark', 320],
] as const)('is accessible and fits, %s at %i px', async (scheme, width) => {
  await page.viewport(width, 800);
  await preferScheme(scheme);
  for (const shown of [screen, everyScreen['needs reload'] ?? screen]) {
    const { container, unmount } = await draw(shown, { hasUpdate: true });
    await expect.element(load).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(await violations(container, 'section[id^="part-"]')).toEqual([]);
    await unmount();
  }
});
