import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import type { LineSnapshot } from '../../src/core/changes/snapshot';
import type { PanelControls, StateGroup } from './panel-state';

interface StoredCard {
  readonly format: number;
  readonly day: string;
  /** Lines by id, as JSON. */
  readonly lines: string;
}

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Readonly<Record<string, StoredCard>>>;
      set(values: Readonly<Record<string, StoredCard>>): Promise<void>;
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
  const lines: Record<string, LineSnapshot> = JSON.parse(stored.lines);
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
