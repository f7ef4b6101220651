import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cardJson, choose, keptAs, ORCHESTRIX, textFile } from './battlecard-files';
import { openSettings, preferScheme, type Stored } from './open';
import { FULL, MANAGED, TABS } from './stored';

async function violations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Everything is open to the eye and to the rules, and nothing is wider than the page. */
async function expectFine(container: Element): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(await violations(container)).toEqual([]);
}

const LONG = 'x'.repeat(200);
const STATES = {
  fresh: {},
  full: FULL,
  managed: MANAGED,
  long: { local: { settings: { fields: { salesforce: [LONG], hubspot: [] }, ignored: [LONG] } } },
};

interface OwnCardsState {
  readonly stored?: Stored;
  readonly files: readonly File[];
  /** What is done and seen last. */
  readonly ends: () => Promise<unknown>;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const orchestrix = textFile('orchestrix.md', ORCHESTRIX);

const OWN_CARDS: Readonly<Record<string, OwnCardsState>> = {
  'a card to look at': {
    files: [orchestrix],
    ends: () => button('Keep on this device').findElement(),
  },
  'a name that is taken': {
    files: [textFile('flowmatic.json', cardJson({ name: 'Dagster', aliases: [LONG, 'N/A'] }))],
    ends: () => button('Export as JSON').findElement(),
  },
  'several cards': {
    files: [orchestrix, textFile(`${LONG}.json`, cardJson({ name: LONG }))],
    ends: () => button('Keep 2 on this device').findElement(),
  },
  'a full storage': {
    stored: { quota: 1000 },
    files: [orchestrix],
    ends: async () => {
      await button('Keep on this device').click();
      await page.getByRole('alert').findElement();
    },
  },
  'files that are refused': {
    files: [
      textFile(`${LONG}.md`, ''),
      textFile('broken.json', '{"version": 1,}'),
      textFile('notes.md', '# notes\n\n> They plan the night.\n'),
    ],
    ends: () => page.getByLabelText('Which rival is it about?').findElement(),
  },
  'kept, shown, damaged and set aside': {
    stored: {
      local: {
        'card/lost': { file: { name: LONG } },
        ...keptAs(cardJson({ id: 'clash', name: 'Dagster Labs' })),
        ...keptAs(cardJson()),
      },
    },
    files: [],
    ends: () => button('Show Flowmatic').click(),
  },
  'one that was removed': {
    files: [orchestrix],
    ends: async () => {
      await button('Keep on this device').click();
      await button('Remove Orchestrix').click();
      await button('Undo').findElement();
    },
  },
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
    await expectFine(container);
  });

  test.each(Object.entries(OWN_CARDS))(
    'own cards, %s: the same',
    async (_, { stored, files, ends }) => {
      await page.viewport(width, 900);
      await preferScheme(scheme);
      const { container } = await openSettings(stored);
      await choose(...files);
      await ends();
      await expectFine(container);
    },
  );
});
