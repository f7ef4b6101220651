import { object, text as parseText } from '../bridge/parse';
import { foldName } from '../core/match/fold';
import type { DealMemory } from '../core/screen/memory';
import { retentionStart } from '../core/settings/retention';
import { fieldsOf } from '../core/text/unvalidated';
import { itemsUnder, onStored, readAll, STORED_KEYS, type StoredItems } from './stored-keys';

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
  return typeof fieldsOf(value).at === 'number';
}

const text = parseText(Number.POSITIVE_INFINITY);

const list = (value: unknown) =>
  Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : undefined;

/** Returns a parser of an object, whose values `parse` reads; those that it can't are left out. */
function byKey<T>(parse: (value: unknown) => T | undefined) {
  return (value: unknown): Readonly<Record<string, T>> | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value).flatMap(([key, each]) => {
      const parsed = parse(each);
      return parsed === undefined ? [] : [[key, parsed] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** How each field of a memory is read. */
const FIELDS: {
  readonly [Field in keyof Required<DealMemory>]: (value: unknown) => DealMemory[Field];
} = {
  persona: text,
  rival: text,
  picks: byKey(text),
  places: byKey(text),
  open: byKey((lines) => list(lines) ?? []),
  copied: byKey((lines) => list(lines) ?? []),
  wordings: text,
  notes: text,
  fit: text,
  numbers: text,
  noName: text,
  unmatched: list,
};

/** Adds each pick under its name's current key. The first version kept the "and" of "& Co" in keys. */
function refolded(picks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(picks).map(([key, cardId]) => {
    const parts = key.split(': ').map((part) => foldName(part).replace(/ and$/, ''));
    return [parts.join(': '), cardId];
  });
  return { ...Object.fromEntries(entries), ...picks };
}

const parseMemory = object<object, DealMemory>({}, FIELDS);

function memoryOf(stored: Stored): DealMemory {
  const memory = parseMemory(stored) ?? {};
  if (!memory.picks || stored.folding === FOLDING) return memory;
  return { ...memory, picks: refolded(memory.picks) };
}

function storedDeals(all: StoredItems): (readonly [string, Stored])[] {
  return itemsUnder(PREFIX, all).flatMap(([deal, value]) =>
    isStored(value) ? [[deal, value] as const] : [],
  );
}

/** Returns what is remembered about all deals, by `recordKey`. Removes the oldest beyond {@link MAX_DEALS}. */
export async function loadMemories(all = readAll()): Promise<DealMemories> {
  const stored = storedDeals(await all).sort(([, a], [, b]) => b.at - a.at);
  const forgotten = stored.slice(MAX_DEALS).map(([deal]) => PREFIX + deal);
  // Not awaited: if it fails, the next start tries again.
  if (forgotten.length > 0) void chrome.storage.local.remove(forgotten).catch(() => undefined);
  return Object.fromEntries(
    stored.slice(0, MAX_DEALS).map(([deal, value]) => [deal, memoryOf(value)]),
  );
}

/** Saves what is remembered about one deal. Rejects if the browser can't store it. */
export async function saveMemory(key: string, memory: DealMemory): Promise<void> {
  const stored: Stored = { ...memory, at: Date.now(), by: WRITER, folding: FOLDING };
  await chrome.storage.local.set({ [PREFIX + key]: stored });
}

/** Notes that a deal is being seen, if anything is remembered about it. Rejects if the browser can't store it. */
export async function noteSeen(key: string): Promise<void> {
  const { [PREFIX + key]: stored } = await chrome.storage.local.get(PREFIX + key);
  const at = Date.now();
  if (!isStored(stored) || at - stored.at < SEEN_PRECISION) return;
  await chrome.storage.local.set({ [PREFIX + key]: { ...stored, at, by: WRITER } });
}

/** Returns the keys of deals, and of notes made without one, from more than this many months ago. Rejects if the browser can't read them. */
export async function findUnseenDeals(months: number): Promise<readonly string[]> {
  const start = retentionStart(Date.now(), months);
  return storedDeals(await readAll()).flatMap(([deal, { at }]) => (at < start ? deal : []));
}

/** Removes all that is remembered about these deals. Rejects if the browser can't. */
export async function removeMemories(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await chrome.storage.local.remove(keys.map((key) => PREFIX + key));
}

/** Calls back when another window saves a deal's memory, or with `undefined` when one is removed. */
export function onMemoryChanged(
  changed: (key: string, memory: DealMemory | undefined) => void,
): void {
  onStored([PREFIX], (changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      const deal = key.slice(PREFIX.length);
      // This panel is notified of its own writes too; a late one must not undo a newer choice.
      if (isStored(newValue) && newValue.by !== WRITER) changed(deal, memoryOf(newValue));
      else if (newValue === undefined) changed(deal, undefined);
    }
  });
}
