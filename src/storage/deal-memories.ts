import { foldName } from '../core/match/fold';
import type { DealMemory } from '../core/screen/memory';
import { readAll, STORED_KEYS, type StoredItems } from './stored-keys';

/** Each deal has its own storage key, so two panels never overwrite each other's deals. */
const PREFIX = STORED_KEYS.deals;

/** How many deals are remembered. Beyond that, the least recently seen are removed. */
const MAX_DEALS = 2000;

/** Increase this when names fold differently, because picks are stored under folded names. */
const FOLDING = 2;

interface Stored extends DealMemory {
  /** When the deal was last seen, in ms since 1970. */
  readonly at: number;
  /** Which panel wrote it. */
  readonly by?: string;
  /** The {@link FOLDING} of its keys. */
  readonly folding?: number;
}

/** A deal's time is updated at most this often, in ms, because it needs no more precision. */
const SEEN_PRECISION = 24 * 60 * 60 * 1000;

const WRITER = crypto.randomUUID();

export type DealMemories = Readonly<Record<string, DealMemory>>;

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && typeof (value as Stored).at === 'number';
}

function texts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter(([, each]) => typeof each === 'string');
  return Object.fromEntries(entries);
}

function lists(value: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, list]): [string, readonly string[]] => [
    key,
    Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [],
  ]);
  return Object.fromEntries(entries);
}

/** Adds each pick under its name's current key. The first version kept the "and" of "& Co" in keys. */
function refolded(picks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(picks).map(([key, cardId]) => {
    const parts = key.split(': ').map((part) => foldName(part).replace(/ and$/, ''));
    return [parts.join(': '), cardId];
  });
  return { ...Object.fromEntries(entries), ...picks };
}

function memoryOf(stored: Stored): DealMemory {
  const { persona, rival, picks, places, open, copied, folding, unmatched } = stored;
  const { wordings, notes, fit, numbers, noName } = stored;
  const named = texts(picks);
  const known = named && folding !== FOLDING ? refolded(named) : named;
  const read = texts(places);
  const opened = lists(open);
  const copies = lists(copied);
  return {
    ...(typeof persona === 'string' ? { persona } : {}),
    ...(typeof rival === 'string' ? { rival } : {}),
    ...(known ? { picks: known } : {}),
    ...(read ? { places: read } : {}),
    ...(opened ? { open: opened } : {}),
    ...(copies ? { copied: copies } : {}),
    ...(typeof wordings === 'string' ? { wordings } : {}),
    ...(typeof notes === 'string' ? { notes } : {}),
    ...(typeof fit === 'string' ? { fit } : {}),
    ...(typeof numbers === 'string' ? { numbers } : {}),
    ...(typeof noName === 'string' ? { noName } : {}),
    ...(Array.isArray(unmatched)
      ? { unmatched: unmatched.filter((each) => typeof each === 'string') }
      : {}),
  };
}

/** Returns what is remembered about all deals, by `recordKey`. Removes the oldest beyond {@link MAX_DEALS}. */
export async function loadMemories(
  storage: chrome.storage.StorageArea = chrome.storage.local,
  all: Promise<StoredItems> = storage.get(null),
): Promise<DealMemories> {
  const stored = Object.entries(await all).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && isStored(value) ? [[key, value] as const] : [],
  );
  stored.sort(([, a], [, b]) => b.at - a.at);
  const forgotten = stored.slice(MAX_DEALS).map(([key]) => key);
  // Not awaited: if it fails, the next start tries again.
  if (forgotten.length > 0) void storage.remove(forgotten).catch(() => undefined);
  return Object.fromEntries(
    stored.slice(0, MAX_DEALS).map(([key, value]) => [key.slice(PREFIX.length), memoryOf(value)]),
  );
}

/** Saves what is remembered about one deal. Rejects if the browser can't store it. */
export async function saveMemory(
  key: string,
  memory: DealMemory,
  storage: chrome.storage.StorageArea = chrome.storage.local,
): Promise<void> {
  const stored: Stored = { ...memory, at: Date.now(), by: WRITER, folding: FOLDING };
  await storage.set({ [PREFIX + key]: stored });
}

/** Notes that a deal is being seen, if anything is remembered about it. Rejects if the browser can't store it. */
export async function noteSeen(key: string): Promise<void> {
  const { [PREFIX + key]: stored } = await chrome.storage.local.get(PREFIX + key);
  const at = Date.now();
  if (!isStored(stored) || at - stored.at < SEEN_PRECISION) return;
  await chrome.storage.local.set({ [PREFIX + key]: { ...stored, at, by: WRITER } });
}

/** Returns when each remembered deal was last seen, in ms since 1970, by `recordKey`. */
export async function loadSeen(): Promise<Readonly<Record<string, number>>> {
  const seen = Object.entries(await readAll()).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && isStored(value)
      ? [[key.slice(PREFIX.length), value.at] as const]
      : [],
  );
  return Object.fromEntries(seen);
}

/** Removes all that is remembered about these deals. Rejects if the browser can't. */
export async function removeMemories(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await chrome.storage.local.remove(keys.map((key) => PREFIX + key));
}

/** Calls back when another window saves a deal's memory, or with `undefined` when one is removed. */
export function onMemoryChanged(
  changed: (key: string, memory: DealMemory | undefined) => void,
): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(PREFIX)) continue;
      const deal = key.slice(PREFIX.length);
      // This panel is notified of its own writes too; a late one must not undo a newer choice.
      if (isStored(newValue) && newValue.by !== WRITER) changed(deal, memoryOf(newValue));
      else if (newValue === undefined) changed(deal, undefined);
    }
  });
}
