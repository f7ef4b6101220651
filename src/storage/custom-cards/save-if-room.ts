import type { StoredItems } from '../stored-keys';

/** Storage that cards must leave free, in bytes, for what reps choose on their deals. */
const RESERVED_BYTES = 1_000_000;

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
