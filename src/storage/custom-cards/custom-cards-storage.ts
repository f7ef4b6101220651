import { readAll, STORED_KEYS } from '../stored-keys';
import { type CustomCard, parseStored, type StoredCard, storedForm } from './stored-card';

/** Each card has its own key, so two windows never overwrite each other's. */
const PREFIX = STORED_KEYS.customCards;

/** Returns all stored cards, sorted by id. Rejects if the browser can't read its storage. */
export async function loadStoredCards(all = readAll()): Promise<readonly StoredCard[]> {
  return Object.entries(await all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => parseStored(key.slice(PREFIX.length), stored))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Saves all of the cards or none, replacing cards with the same ids. Rejects if the browser can't, for
 * example because its storage is full; the stored cards are then unchanged.
 */
export async function saveCustomCards(cards: readonly CustomCard[]): Promise<void> {
  await chrome.storage.local.set(
    Object.fromEntries(cards.map((each) => [PREFIX + each.card.id, storedForm(each)])),
  );
}

/** Saves recompiled cards, except those that were replaced or removed in the meantime. */
export async function replaceOutdated(cards: readonly CustomCard[]): Promise<void> {
  const outdated = new Set(
    (await loadStoredCards()).flatMap(({ id, kind }) => (kind === 'outdated' ? id : [])),
  );
  await saveCustomCards(cards.filter(({ card }) => outdated.has(card.id)));
}

export async function removeCustomCard(id: string): Promise<void> {
  await chrome.storage.local.remove(PREFIX + id);
}

/** Calls back when a card is saved, replaced, or removed in any window. */
export function onCustomCardsChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}
