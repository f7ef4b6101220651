import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleOf, underConditions } from '../effort';
import { violations } from '../violations';
import { cardJson, choose, ORCHESTRIX, storedCard, textFile } from './battlecard-files';
import { openSettings, preferScheme, type Stored } from './open';
import { FULL, MANAGED, TABS } from './stored';

/** Opens all details, then expects no horizontal overflow and no accessibility violations. */
async function expectFine(container: Element): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  // The editor's bar covers part of a field anywhere else.
  window.scrollTo(0, document.documentElement.scrollHeight);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(await violations(container)).toEqual([]);
}

const LONG = 'x'.repeat(200);
const [NOTES] = JSON.parse(cardJson()).more;
const STATES = {
  fresh: {},
  full: FULL,
  managed: MANAGED,
  long: { local: { settings: { fields: { salesforce: [LONG], hubspot: [] }, ignored: [LONG] } } },
};

interface CustomCardsState {
  readonly stored?: Stored;
  readonly files: readonly File[];
  /** Brings the page into the state, once the files are chosen. */
  readonly finish: () => Promise<unknown>;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const orchestrix = textFile('orchestrix.md', ORCHESTRIX);
const createCards = () => button('Create cards').click();

const CUSTOM_CARDS: Readonly<Record<string, CustomCardsState>> = {
  'one imported card': {
    files: [orchestrix],
    finish: async () => {
      await createCards();
      await button('Save in this browser').findElement();
    },
  },
  'an imported card in detail': {
    files: [orchestrix],
    finish: async () => {
      await createCards();
      await page.getByText('See the card').click();
      await page.getByText(/^Where each line went/).click();
    },
  },
  'sections of a file': {
    files: [
      textFile('odd.md', `# Prefect vs Kestrel\n\n## ${LONG}\n\n- One.\n\n## Proof\n\n- Two.\n`),
    ],
    finish: async () => {
      await createCards();
      await page.getByText('See the card').click();
      await page.getByText('1 section was recognized').findElement();
    },
  },
  'who a file is about': {
    files: [textFile('three.md', `# Prefect vs ${LONG} (formerly Kestrel), pixl\n\nNotes.\n`)],
    finish: () => button('Create cards').findElement(),
  },
  'a name that another card has': {
    files: [textFile('flowmatic.json', cardJson({ name: 'Dagster', aliases: [LONG, 'N/A'] }))],
    finish: () => button('Export Dagster as JSON').findElement(),
  },
  'several imported cards': {
    files: [orchestrix, textFile(`${LONG}.json`, cardJson({ name: LONG }))],
    finish: async () => {
      await createCards();
      await button('Save 2 cards in this browser').findElement();
      await page.getByText('See the card').click();
    },
  },
  'a full storage': {
    stored: { quota: 1000 },
    files: [orchestrix],
    finish: async () => {
      await createCards();
      await button('Save in this browser').click();
      await page.getByRole('alert').findElement();
    },
  },
  'refused files': {
    files: [
      textFile(`${LONG}.md`, ''),
      textFile('broken.json', '{"version": 1,}'),
      textFile('notes.md', '# notes\n\n> They plan the night.\n'),
    ],
    finish: () => page.getByLabelText('Which competitor is it about?').findElement(),
  },
  'saved, shown, damaged, and set aside': {
    stored: {
      local: {
        'card/lost': { file: { name: LONG } },
        ...storedCard(cardJson({ id: 'clash', name: 'Dagster Labs' })),
        ...storedCard(cardJson()),
      },
    },
    files: [],
    finish: () => button('Show Flowmatic').click(),
  },
  'an edited bundled card': {
    stored: {
      local: storedCard(cardJson({ id: 'dagster', name: 'Dagster' }), '2026-11-21'),
    },
    files: [],
    finish: () => button('Go back to Ringside’s card').findElement(),
  },
  'a removed card': {
    files: [orchestrix],
    finish: async () => {
      await createCards();
      await button('Save in this browser').click();
      await button('Remove Orchestrix').click();
      await button('Undo').findElement();
    },
  },
  'the editor': {
    stored: { local: storedCard(cardJson()) },
    files: [],
    finish: async () => {
      await button('Edit Flowmatic').click();
      await page.getByRole('heading', { name: 'Edit the Flowmatic card' }).findElement();
    },
  },
  'a new line in the editor': {
    stored: { local: storedCard(cardJson({ name: LONG, more: [{ ...NOTES, title: LONG }] })) },
    files: [],
    finish: async () => {
      await button(`Edit ${LONG}`).click();
      await button(`Add a line to ${LONG}`).click();
      await page.getByRole('form').findElement();
    },
  },
  'the editor with a refused change': {
    stored: { local: storedCard(cardJson({ name: LONG, aliases: [] })) },
    files: [],
    finish: async () => {
      await button(`Edit ${LONG}`).click();
      await page.getByRole('button', { name: 'Say', exact: true }).click();
      await button('Edit this line').click();
      await page.getByText('Status, date, and sources').click();
      await page.getByRole('button', { name: 'Add a source', exact: true }).click();
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`# ${LONG}`);
      await button('1 line changed').click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Fix the highlighted field first').first().findElement();
    },
  },
};

const LOOKS = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 400 },
  { scheme: 'dark', width: 800 },
  { scheme: 'light', width: 1200 },
] as const;

/** Returns each state with the look to test it in, and a title for both. */
function inLooks<State>(states: Readonly<Record<string, State>>) {
  return underConditions(sampleOf(Object.entries(states), 2), LOOKS).map(
    ([[name, state], look]) =>
      [`${name}, ${look.scheme} at ${look.width} px`, { state, look }] as const,
  );
}

async function applyLook({ scheme, width }: (typeof LOOKS)[number]): Promise<void> {
  await page.viewport(width, 900);
  await preferScheme(scheme);
}

describe('accessible, without horizontal overflow:', () => {
  test.each(inLooks<Stored>(STATES))('%s', async (_, { state, look }) => {
    await applyLook(look);
    const { container } = await openSettings(state, TABS);
    await expect.element(page.getByRole('button', { name: 'Copy diagnostics' })).toBeVisible();
    const pick = page.getByRole('button', { name: 'Pick it from a deal in another tab' });
    if (state === MANAGED) {
      expect(pick.query()).toBeNull();
    } else {
      await pick.click();
      await expect.element(page.getByRole('region', { name: 'Northwind rollout' })).toBeVisible();
    }
    await expectFine(container);
  });

  test.each(inLooks(CUSTOM_CARDS))('custom cards, %s', async (_, { state, look }) => {
    await applyLook(look);
    const { stored, files, finish } = state;
    const { container } = await openSettings(stored);
    await choose(...files);
    await finish();
    await expectFine(container);
  });
});
