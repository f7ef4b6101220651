import { STORED_KEYS } from '../stored-keys';

/** The name of a database for the handle, which `chrome.storage` can't store. */
const KEY = STORED_KEYS.folderHandle;
const STORE = 'handles';
const ENTRY = 'team';

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(KEY, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    return await resultOf(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    // An open connection would block the removal of the database.
    database.close();
  }
}

/** Returns the handle of the team's folder; undefined if there is none. Rejects if the browser can't read it. */
export function loadHandle(): Promise<FileSystemDirectoryHandle | undefined> {
  return inStore('readonly', (store) => store.get(ENTRY));
}

export async function saveHandle(folder: FileSystemDirectoryHandle): Promise<void> {
  await inStore('readwrite', (store) => store.put(folder, ENTRY));
}

/** Removes the handle, with its database. */
export async function removeHandle(): Promise<void> {
  await resultOf(indexedDB.deleteDatabase(KEY));
}

/** Runs a change of what is stored of the folder alone, in all windows, so that none undoes another. */
export function withFolderLock<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request('ringside-team-folder', act);
}
