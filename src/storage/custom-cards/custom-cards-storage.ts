import { type CustomCard, parseStored, type StoredCard, storedForm } from './stored-card';

/** One key for each card, so that two windows never overwrite each other's. */
const PREFIX = 'card/';

/** Everything that is kept, in the order of the cards' ids. Rejects where the browser cannot read its storage. */
export async function loadStoredCards(): Promise<readonly StoredCard[]> {
  return Object.entries(await chrome.storage.local.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => parseStored(key.slice(PREFIX.length), stored))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Keeps cards, all of them or none; a card of the same id is replaced. Rejects where the browser
 * cannot, as when its storage is full: then what was kept before is kept still.
 */
export async function saveCustomCards(cards: readonly CustomCard[]): Promise<void> {
  await chrome.storage.local.set(
    Object.fromEntries(cards.map((own) => [PREFIX + own.card.id, storedForm(own)])),
  );
}

/** Keeps cards that were compiled anew; not where somebody has replaced or removed one meanwhile. */
export async function replaceOutdated(cards: readonly CustomCard[]): Promise<void> {
  const outdated = new Set(
    (await loadStoredCards()).flatMap(({ id, kind }) => (kind === 'outdated' ? id : [])),
  );
  await saveCustomCards(cards.filter(({ card }) => outdated.has(card.id)));
}

export async function removeCustomCard(id: string): Promise<void> {
  await chrome.storage.local.remove(PREFIX + id);
}

/** Calls back when a card was kept, replaced or removed, in this window or any other. */
export function onCustomCardsChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}
