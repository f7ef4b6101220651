import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import type { LineSnapshot } from '../../src/core/changes/snapshot';
import type { PanelControls, StateGroup } from './panel-state';

/** What is stored of a card or a deal. */
interface StoredValue {
  readonly format?: number;
  readonly day?: string;
  /** A card's lines by id, as JSON. */
  readonly lines?: string;
  /** The lines copied on a deal, as JSON. */
  readonly wordings?: string;
}

declare const chrome: {
  storage: {
    local: {
      get(key: string | null): Promise<Readonly<Record<string, StoredValue>>>;
      set(values: Readonly<Record<string, StoredValue>>): Promise<void>;
    };
  };
};

const DAGSTER = dealUrl(salesforceDeals.dagster);

/** Opens the card, and opens it again after its content has changed since. */
async function openChanged({ open, panel }: PanelControls): Promise<void> {
  await open(DAGSTER, 'Dagster');
  await makeLastSeenOlder(panel);
  await open('about:blank', 'No deal in this tab');
  await panel.reload();
  await open(DAGSTER, 'Dagster');
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
}

/** Where Ringside saves what it last showed of the card. */
const SEEN = 'seen/dagster';

/** Changes what this browser last showed of the card, as if the card had been updated since. */
async function makeLastSeenOlder(panel: Page): Promise<void> {
  const read = () =>
    panel.evaluate(async (key) => (await chrome.storage.local.get(key))[key], SEEN);
  let stored = await read();
  while (stored === undefined) {
    await panel.waitForTimeout(100);
    stored = await read();
  }
  const lines: Record<string, LineSnapshot> = JSON.parse(stored.lines ?? '{}');
  const [reworded, checked, added, removed] = Object.keys(lines).filter((id) => /^wedge/.test(id));
  if (!(reworded && checked && added && removed)) throw new Error('The card has too few wedges');
  const older = {
    ...lines,
    [reworded]: { ...lines[reworded], text: 'Dagster makes teams rewrite everything.' },
    [checked]: { ...lines[checked], status: 'supported' },
    'wedge-removed': { ...lines[removed], text: 'They have no free plan.' },
  };
  delete older[added];
  await panel.evaluate(
    ([key, lines]) => chrome.storage.local.set({ [key]: { format: 1, day: '2026-11-12', lines } }),
    [SEEN, JSON.stringify(older)] as const,
  );
}

/** Copies two lines, and changes what is stored of them, as if the card had been updated since. */
async function openRecalled(controls: PanelControls): Promise<void> {
  const { open, panel } = controls;
  await open(DAGSTER, 'Dagster');
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
  for (const key of ['1', '2']) {
    await panel.keyboard.press(key);
    await panel
      .getByText(/^Copied: /)
      .first()
      .waitFor();
  }
  const read = () => panel.evaluate(() => chrome.storage.local.get(null));
  const dealIn = (stored: Readonly<Record<string, StoredValue>>) =>
    Object.entries(stored).find(([key, value]) => key.startsWith('deal/') && value.wordings);
  let deal = dealIn(await read());
  while (deal === undefined || JSON.parse(deal[1].wordings ?? '[]').length < 2) {
    await panel.waitForTimeout(100);
    deal = dealIn(await read());
  }
  const [key, memory] = deal;
  const wordings = JSON.parse(memory.wordings ?? '[]').map((copied: object, at: number) => ({
    ...copied,
    day: '2026-11-21',
    words: 'older',
    ...(at === 0 && { text: 'Prefect runs your Python as it is. Dagster makes you rewrite it.' }),
  }));
  await panel.evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [
    key,
    { ...memory, wordings: JSON.stringify(wordings) },
  ] as const);
  await open('about:blank', 'No deal in this tab');
  await panel.reload();
  await open(DAGSTER, 'Dagster');
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
}

const BUNDLED = new URL('../../content/battlecards/dagster.json', import.meta.url);

/** Returns the bundled card under a fictional competitor's name, on hold. */
function cardOnHold(): string {
  const text = readFileSync(BUNDLED, 'utf8').replaceAll('Dagster', 'Orchestrix');
  const { notices, ...card } = JSON.parse(text);
  const [notice] = notices;
  const { rep, say: _, ...rest } = notice;
  const hold = {
    ...rest,
    level: 'hold',
    title: 'Don’t use this card for now',
    rep: { ...rep, text: 'We’re checking every line of this card. It will be back in December.' },
  };
  return JSON.stringify({ ...card, id: 'orchestrix', aliases: [], notices: [hold] });
}

/** What the panel says about a card that has changed, and about what it remembers. */
export const CHANGES: StateGroup = {
  title: 'When a card has changed',
  states: [
    {
      name: 'notice-later',
      title: 'A notice that was read',
      caption: 'A notice is open the first time a deal shows it. After that, it’s one line.',
      reach: async ({ open }) => {
        await open(DAGSTER, 'Dagster');
        await open('about:blank', 'No deal in this tab');
        await open(DAGSTER, 'Dagster');
      },
    },
    {
      name: 'hold',
      title: 'A card on hold',
      caption: 'Ringside asks before each copy. The card is made up.',
      reach: async ({ open, openSettings, panel }) => {
        const settings = await openSettings();
        const buffer = Buffer.from(cardOnHold());
        const file = { name: 'orchestrix.json', mimeType: 'application/json', buffer };
        await settings.getByLabel('Battlecard file').setInputFiles(file);
        await settings.getByRole('button', { name: 'Save in this browser' }).click();
        await settings.getByRole('button', { name: 'Remove Orchestrix' }).waitFor();
        await settings.close();
        await open(dealUrl(salesforceDeals.unknown), 'Orchestrix');
        await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
        await panel.keyboard.press('1');
        await panel.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'changed',
      title: 'Changes since the last visit',
      caption: 'One line says how many. Lines that changed are marked until they’ve been seen.',
      reach: openChanged,
    },
    {
      name: 'changes',
      title: 'The list of changes',
      caption: 'Newest first, word by word.',
      reach: async (controls) => {
        await openChanged(controls);
        await controls.panel.getByRole('button', { name: /changes? since/ }).click();
      },
    },
    {
      name: 'recalled',
      title: 'A line that was copied has changed',
      caption: 'One line above the card says how many lines no longer say what was copied.',
      reach: openRecalled,
    },
    {
      name: 'recall',
      title: 'Lines to correct',
      caption: 'What was copied, what the card says now, and a correction to send.',
      reach: async (controls) => {
        await openRecalled(controls);
        await controls.panel.getByRole('button', { name: /ou copied/ }).click();
      },
    },
    {
      name: 'forget-deal',
      title: 'Forget this deal',
      caption: 'In Help. Ringside asks before it removes anything.',
      reach: async ({ open, panel }) => {
        await open(DAGSTER, 'Dagster');
        await panel.keyboard.press('?');
        await panel.getByRole('button', { name: 'Forget this deal' }).click();
      },
    },
  ],
};
