import { findUnseenDeals, removeMemories } from './deal-memories';
import { loadSettings } from './settings-storage';

/** Removes deals that were last seen longer ago than the settings allow. Rejects if the browser can't. */
export async function removeUnseenDeals(): Promise<void> {
  // A policy may allow more time than this device's own setting, so it has to be known.
  const { settings } = await loadSettings();
  await removeMemories(await findUnseenDeals(settings.retention));
}
