import { notifyReaders } from '../bridge/reader-settings';
import { findUnseenDeals, removeMemories } from './deal-memories';
import { loadSettings } from './settings-storage';
import { removeHandle, withFolderLock } from './team-folder/folder-handle';

/** Removes deals that were last seen longer ago than the settings allow. Rejects if the browser can't. */
export async function removeUnseenDeals(): Promise<void> {
  // A policy may allow more time than this device's own setting, so it has to be known.
  const { settings } = await loadSettings();
  await removeMemories(await findUnseenDeals(settings.retention));
}

/** Removes everything that Ringside has stored on this device. Rejects if the browser can't. */
export async function forgetEverything(): Promise<void> {
  // A panel that is reading the team's folder would store it again.
  await withFolderLock(async () => {
    await removeHandle();
    await chrome.storage.local.clear();
  });
  void notifyReaders();
}
