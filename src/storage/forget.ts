import { retentionStart } from '../core/settings/retention';
import { loadSeen, removeMemories } from './deal-memories';
import { loadSettings } from './settings-storage';

/** Returns the keys of deals, and of notes made without one, from more than this many months ago. Rejects if the browser can't read them. */
export async function findUnseenDeals(months: number): Promise<readonly string[]> {
  const start = retentionStart(Date.now(), months);
  return Object.entries(await loadSeen()).flatMap(([deal, at]) => (at < start ? deal : []));
}

/** Removes deals that were last seen longer ago than the settings allow. Rejects if the browser can't. */
export async function removeUnseenDeals(): Promise<void> {
  // A policy may allow more time than this device's own setting, so it has to be known.
  const { settings } = await loadSettings();
  await removeMemories(await findUnseenDeals(settings.retention));
}
