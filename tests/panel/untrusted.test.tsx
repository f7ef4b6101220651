import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw, layOutEverything } from './draw';
import { cardTab, deal, LONG_NAME, RTL_NAME, rivals, unknownTab } from './screens';

layOutEverything();

beforeEach(() => page.viewport(320, 800));

const hostileField = { label: LONG_NAME, probe: 'test' };

describe('text from the page', () => {
  test.each([
    ['a deal name', rivals([cardTab()], { deal: { ...deal, name: LONG_NAME } })],
    ['a rival', rivals([unknownTab(LONG_NAME)])],
    ['a rival among others', rivals([unknownTab(LONG_NAME), cardTab()])],
    ['a field label', rivals([cardTab({ field: hostileField })])],
    ['a qualifier', rivals([cardTab({ qualifier: LONG_NAME })])],
    ['an alias', rivals([cardTab({ value: LONG_NAME, alias: 'Rival Labs' })])],
  ])('as %s stays text and keeps the header short', async (_, screen) => {
    const { container } = await draw(screen);
    expect(container.textContent).toContain('<img src=x onerror=');
    expect(container.querySelector('img')).toBeNull();
    expect(document.title).not.toBe('hit');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(page.getByRole('banner').element().getBoundingClientRect().height).toBeLessThan(280);
    await expect.element(page.getByRole('main')).toBeInViewport();
  });

  test('that is cut off can be read in full in its tooltip', async () => {
    const { container } = await draw(rivals([cardTab()], { deal: { ...deal, name: LONG_NAME } }));
    expect(container.querySelector('[title^="<img"]')?.getAttribute('title')).toBe(LONG_NAME);
  });

  test('from right to left is isolated from ours', async () => {
    const { container } = await draw(rivals([cardTab({ value: RTL_NAME, alias: 'Rival Labs' })]));
    const isolated = [...container.querySelectorAll('bdi')].map((element) => element.textContent);
    expect(isolated).toContain(RTL_NAME);
  });
});
