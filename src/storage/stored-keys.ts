/**
 * Every key in `storage.local` and `storage.session`, or elsewhere if it says so; one that ends with a slash is
 * the beginning of many. The table in PRIVACY.md must list the same ones.
 */
export const STORED_KEYS = {
  deals: 'deal/',
  confirmedNames: 'alias/',
  customCards: 'card/',
  teamCards: 'team-card/',
  teamFolder: 'team-folder',
  /** A database in IndexedDB. */
  folderHandle: 'folder-handle',
  seenCards: 'seen/',
  settings: 'settings',
  policy: 'policy',
  copyForm: 'copy-form',
  diagnostics: 'diagnostics',
  /** In `storage.session`. */
  waitingUpdate: 'waiting-update',
} as const;

/** Everything in `storage.local`, by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** Returns the items whose key starts with a prefix, each with the rest of its key. */
export function itemsUnder(
  prefix: string,
  all: StoredItems,
): readonly (readonly [string, unknown])[] {
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
}

/** Calls back with what is saved or removed under these keys, in any window. */
export function onStored(
  keys: readonly string[],
  changed: (changes: Readonly<Record<string, chrome.storage.StorageChange>>) => void,
): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    const own = Object.entries(changes).filter(([key]) =>
      keys.some((each) => (each.endsWith('/') ? key.startsWith(each) : key === each)),
    );
    if (own.length > 0) changed(Object.fromEntries(own));
  });
}

/** Reads everything. At startup, the panel reads it once and hands it to all that need it. */
export function readAll(): Promise<StoredItems> {
  return chrome.storage.local.get(null);
}
