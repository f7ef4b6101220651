import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openSettings, preferScheme } from './open';
import { FULL, MANAGED, TABS } from './stored';

async function violations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const LONG = 'x'.repeat(200);
const STATES = {
  fresh: {},
  full: FULL,
  managed: MANAGED,
  long: { local: { settings: { fields: { salesforce: [LONG], hubspot: [] }, ignored: [LONG] } } },
};

describe.each([
  { scheme: 'light', width: 320 },
  { scheme: 'light', width: 1200 },
  { scheme: 'dark', width: 400 },
  { scheme: 'dark', width: 800 },
] as const)('in $scheme at $width px', ({ scheme, width }) => {
  test.each(Object.entries(STATES))('%s is accessible and keeps its width', async (_, stored) => {
    await page.viewport(width, 900);
    await preferScheme(scheme);
    const { container } = await openSettings(stored, TABS);
    await expect.element(page.getByRole('button', { name: 'Copy diagnostics' })).toBeVisible();
    const pick = page.getByRole('button', { name: 'Pick it from an open deal' });
    if (stored === MANAGED) {
      expect(pick.query()).toBeNull();
    } else {
      await pick.click();
      await expect.element(page.getByRole('region', { name: 'Northwind rollout' })).toBeVisible();
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    expect(await violations(container)).toEqual([]);
  });
});
