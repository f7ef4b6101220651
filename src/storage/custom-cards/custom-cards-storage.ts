import type { Card, CardOrigin } from '../../core/card/card';
import { readAll, STORED_KEYS, type StoredItems } from '../stored-keys';
import { keyOfTeamCard, teamCardId } from '../team-folder/team-card-key';
import { type CustomCard, parseStored, type StoredCard, storedForm } from './stored-card';

/** Each card has its own key, so two windows never overwrite each other's. */
const PREFIX = STORED_KEYS.customCards;

/** Returns the id of the card under a key, and where it comes from; undefined for other keys. */
function parseKey(key: string): { readonly id: string; readonly origin: CardOrigin } | undefined {
  if (key.startsWith(PREFIX)) return { id: key.slice(PREFIX.length), origin: 'own' };
  const id = teamCardId(key);
  return id === undefined ? undefined : { id, origin: 'team' };
}

/** Returns all stored cards, from this device and from the team's folder, sorted by id. Rejects if the browser can't read its storage. */
export async function loadStoredCards(all = readAll()): Promise<readonly StoredCard[]> {
  return Object.entries(await all)
    .flatMap(([key, stored]) => {
      const found = parseKey(key);
      return found ? parseStored(found.id, stored, found.origin) : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function keyOf({ id, origin }: Pick<Card, 'id' | 'origin'>): string {
  return origin === 'team' ? keyOfTeamCard(id) : PREFIX + id;
}

/** Returns the values to store, by key. */
export function storedCards(cards: readonly CustomCard[]): StoredItems {
  return Object.fromEntries(cards.map((each) => [keyOf(each.card), storedForm(each)]));
}

/**
 * Saves all of the cards or none, replacing cards with the same ids. Rejects if the browser can't, for
 * example because its storage is full; the stored cards are then unchanged.
 */
export async function saveCustomCards(cards: readonly CustomCard[]): Promise<void> {
  await chrome.storage.local.set(storedCards(cards));
}

/** Saves recompiled cards, except those that were replaced or removed in the meantime. */
export async function replaceOutdated(cards: readonly CustomCard[]): Promise<void> {
  const outdated = new Set(
    (await loadStoredCards()).flatMap((each) => (each.kind === 'outdated' ? keyOf(each) : [])),
  );
  await saveCustomCards(cards.filter(({ card }) => outdated.has(keyOf(card))));
}

export async function removeCustomCard(id: string): Promise<void> {
  await chrome.storage.local.remove(PREFIX + id);
}

/** Calls back when a card is saved, replaced, or removed in any window. */
export function onCustomCardsChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(parseKey)) changed();
  });
}
