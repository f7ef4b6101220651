import type { Card, CardOrigin } from '../../core/card/card';
import { itemsUnder, readAll, STORED_KEYS, type StoredItems } from '../stored-keys';
import { type CustomCard, parseStored, type StoredCard, storedForm } from './stored-card';

/** Each card has its own key, so two windows never overwrite each other's. */
const PREFIXES: Readonly<Record<CardOrigin, string>> = {
  own: STORED_KEYS.customCards,
  team: STORED_KEYS.teamCards,
};

/** Storage that cards must leave free, in bytes, for what reps choose on their deals. */
const RESERVED_BYTES = 1_000_000;

/** Returns all stored cards, from this device and from the team's folder, sorted by id. Rejects if the browser can't read its storage. */
export async function loadStoredCards(all = readAll()): Promise<readonly StoredCard[]> {
  const items = await all;
  return (Object.keys(PREFIXES) as CardOrigin[])
    .flatMap((origin) =>
      itemsUnder(PREFIXES[origin], items).map(([id, stored]) => parseStored(id, stored, origin)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the key under which a card is stored. */
export function keyOf({ id, origin = 'own' }: Pick<Card, 'id' | 'origin'>): string {
  return PREFIXES[origin] + id;
}

/** Returns the values to store, by key. */
export function storedCards(cards: readonly CustomCard[]): StoredItems {
  return Object.fromEntries(cards.map((each) => [keyOf(each.card), storedForm(each)]));
}

/** Saves all of the cards, replacing those with the same ids; see {@link saveIfRoom}. */
export function saveCustomCards(cards: readonly CustomCard[]): Promise<'saved' | 'full'> {
  return saveIfRoom(storedCards(cards));
}

/** Saves recompiled cards, except those that were replaced or removed in the meantime. */
export async function replaceOutdated(cards: readonly CustomCard[]): Promise<void> {
  const outdated = new Set(
    (await loadStoredCards()).flatMap((each) => (each.kind === 'outdated' ? keyOf(each) : [])),
  );
  const current = cards.filter(({ card }) => outdated.has(keyOf(card)));
  await chrome.storage.local.set(storedCards(current));
}

export async function removeCustomCard(id: string): Promise<void> {
  await chrome.storage.local.remove(keyOf({ id }));
}

/**
 * Saves all of the items, by key, or none if the storage would be too full. Rejects if the browser can't for
 * another reason; nothing has changed then either.
 */
export async function saveIfRoom(items: StoredItems): Promise<'saved' | 'full'> {
  const { local } = chrome.storage;
  const size = new Blob([JSON.stringify(items)]).size;
  // An item that replaces another counts in addition to it, to be safe.
  if ((await local.getBytesInUse(null)) + size > local.QUOTA_BYTES - RESERVED_BYTES) return 'full';
  try {
    await local.set(items);
    return 'saved';
  } catch (error) {
    if (/quota/i.test(String(error))) return 'full';
    throw error;
  }
}
