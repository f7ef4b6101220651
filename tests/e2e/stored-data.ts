import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { drawnCard } from '../../src/content/drawn-card';
import { storedForm } from '../../src/storage/custom-cards/stored-card';

/** Returns everything that the extension's pages can store, except how the card on screen looks now. */
export function storedData(page: Page) {
  return page.evaluate(async () => ({
    local: Object.fromEntries(
      Object.entries(await chrome.storage.local.get(null)).filter(
        ([key]) => key !== 'seen/dagster',
      ),
    ),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    web: { ...localStorage, ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

/** What a new installation has stored once Chrome has reported that there is no policy. */
export const FRESH = {
  local: { policy: {} },
  session: {},
  sync: {},
  web: {},
  databases: [],
  caches: [],
};

/** Returns what a browser stores of a custom card. */
export function storedCard(file: { id: string; [key: string]: unknown }): Record<string, unknown> {
  const drawn = drawnCard(`${file.id}.json`, file);
  if (drawn.kind === 'problems') throw new Error(JSON.stringify(drawn.problems));
  const card = { ...drawn.card, origin: 'own' } as const;
  return { [`card/${file.id}`]: storedForm({ file, card, savedOn: '2026-11-20' }) };
}

/** Returns what a browser stores of the sample card as a custom card for Orchestrix, with these changes. */
export function storedSample(changes: object = {}): Record<string, unknown> {
  const sample = readFileSync('tests/sample/content/battlecards/dagster.json', 'utf8');
  const names = { id: 'orchestrix', name: 'Orchestrix', aliases: [] };
  return storedCard({ ...JSON.parse(sample), ...names, ...changes });
}
