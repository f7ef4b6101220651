import type { Snapshot, Snapshots } from '../core/changes/snapshot';
import { fieldsOf, parseJson } from '../core/text/unvalidated';
import { itemsUnder, readAll, STORED_KEYS } from './stored-keys';

/** Each card has its own storage key, so two panels never overwrite each other's cards. */
const PREFIX = STORED_KEYS.seenCards;

/** Increase this when the shape changes. A snapshot of another format is ignored. */
const FORMAT = 1;

function parseLines(text: string): Snapshot['lines'] {
  const lines = parseJson(text);
  return typeof lines === 'object' && lines !== null ? (lines as Snapshot['lines']) : undefined;
}

function parseSnapshot(stored: unknown): Snapshot | undefined {
  const { format, day, lines } = fieldsOf(stored);
  if (format !== FORMAT || typeof day !== 'string' || typeof lines !== 'string') return undefined;
  let parsed: Snapshot['lines'];
  let isParsed = false;
  return {
    day,
    // Parsed on first use: at startup, the panel reads every card ever seen, but shows one.
    get lines() {
      if (!isParsed) parsed = parseLines(lines);
      isParsed = true;
      return parsed;
    },
  };
}

/** Returns the cards as they were last seen. Rejects if the browser can't read its storage. */
export async function loadSeenCards(all = readAll()): Promise<Snapshots> {
  const found = itemsUnder(PREFIX, await all).flatMap(([cardId, value]) => {
    const snapshot = parseSnapshot(value);
    return snapshot ? [[cardId, snapshot] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Saves a card as it was seen. Rejects if the browser can't store it. */
export async function saveSeenCard(cardId: string, snapshot: Snapshot): Promise<void> {
  // As one text: hundreds of values would make each read of everything stored slow.
  const stored = { format: FORMAT, ...snapshot, lines: JSON.stringify(snapshot.lines) };
  await chrome.storage.local.set({ [PREFIX + cardId]: stored });
}
