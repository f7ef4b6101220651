import { STORED_KEYS } from './stored-keys';

const KEY = STORED_KEYS.waitingUpdate;

/** Remembers that the browser has an update ready but can't load it while Ringside is open. */
export async function noteUpdate({ version }: { readonly version: string }): Promise<void> {
  // In memory only: the browser clears it when it loads the update.
  await chrome.storage.session.set({ [KEY]: version });
}

/** Calls back once an update is ready, now or later. */
export async function onUpdateWaiting(ready: () => void): Promise<void> {
  chrome.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) ready();
  });
  if (KEY in (await chrome.storage.session.get(KEY))) ready();
}
