import { notifyReaders } from '../bridge/reader-settings';
import { removeHandle, withFolderLock } from './team-folder/folder-handle';

/** Removes everything that Ringside has stored on this device. Rejects if the browser can't. */
export async function forgetEverything(): Promise<void> {
  // A panel that is reading the team's folder would store it again.
  await withFolderLock(async () => {
    await removeHandle();
    await chrome.storage.local.clear();
  });
  void notifyReaders();
}
