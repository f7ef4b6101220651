import { cards, pack } from 'virtual:ringside-content';
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { draw, preferScheme } from './draw';
import { cardTab, everyScreen, rivals } from './screens';

const LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 320 },
] as const;

const OTHER_LOOKS = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 360 },
] as const;

async function violations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function widestOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

describe.each([...LOOKS, ...OTHER_LOOKS])('in $scheme at $width px', ({ scheme, width }) => {
  beforeEach(async () => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
  });

  test.each(Object.entries(everyScreen))(
    '%s is accessible and keeps its width',
    async (_, screen) => {
      const { container } = await draw(screen);
      expect(widestOverflow()).toBe(0);
      expect(await violations(container)).toEqual([]);
    },
  );

  test.each([
    'card by an alias, with a qualifier',
    'card by a confirmed name',
    'card picked for an unknown name',
    'several rivals',
  ])('the reason for a %s is accessible and keeps its width when it is open', async (name) => {
    const screen = everyScreen[name];
    if (screen === undefined) throw new Error(`No screen "${name}"`);
    const { container } = await draw(screen);
    await page.getByRole('banner').getByRole('button', { expanded: false }).click();
    await expect.element(page.getByRole('region', { name: /this card\?$/ })).toBeVisible();
    expect(widestOverflow()).toBe(0);
    expect(await violations(container)).toEqual([]);
  });

  test('every bundled card is accessible and keeps its width', async () => {
    for (const card of cards) {
      const screen: Screen = rivals([cardTab({}, card)], { persona: pack.personas[0]?.id ?? '' });
      const { container, unmount } = await draw(screen, { cards, pack });
      expect(widestOverflow()).toBe(0);
      expect(await violations(container)).toEqual([]);
      await unmount();
    }
  });
});

test('at 200 % zoom of a narrow panel nothing is cut off and the card can be read', async () => {
  await page.viewport(180, 400);
  const { container } = await draw(rivals([cardTab()]));
  expect(widestOverflow()).toBe(0);
  const header = container.querySelector('header');
  window.scrollTo(0, 1000);
  expect(header?.getBoundingClientRect().bottom).toBeLessThan(200);
});
