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

/** Reads everything. At startup, the panel reads it once and hands it to all that need it. */
export function readAll(): Promise<StoredItems> {
  return chrome.storage.local.get(null);
}
