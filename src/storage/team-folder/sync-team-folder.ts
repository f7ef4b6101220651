import { today } from '../../core/card/line';
import { keyOf, saveIfRoom, storedCards } from '../custom-cards/custom-cards-storage';
import { loadCustomCards } from '../custom-cards/load-custom-cards';
import { type CustomCard, isSameFile } from '../custom-cards/stored-card';
import { loadHandle, withFolderLock } from './folder-handle';
import { type FolderFault, isUnread, listFiles } from './list-files';
import type { Bundled, FolderCopy } from './next-copy';
import { loadTeamFolder, storedFolder } from './team-folder-storage';

/**
 * How the last attempt to read the folder went; unless it's `read`, the last good copy stays in use.
 * - `ask`: the browser needs the user's permission again, after a restart
 * - `unreachable`: it's gone, or its drive isn't connected
 * - `empty`, `too-many`: it has no card files, or so many that it's likely the wrong folder
 * - `full`: the browser's storage has no room for its cards
 * - `none`: no folder was chosen
 */
export type FolderState = 'read' | FolderFault | 'full' | 'none';

/** Saves all of a copy, or nothing if there is no room. */
async function saveCopy(
  { folder, cards }: FolderCopy,
  before: readonly CustomCard[],
): Promise<FolderState> {
  const byId = new Map(before.map((each) => [each.card.id, each]));
  const changed = cards.filter((each) => {
    const same = byId.get(each.card.id);
    byId.delete(each.card.id);
    return same === undefined || !isSameFile(same.file, each.file);
  });
  const outcome = await saveIfRoom({ ...storedCards(changed), ...storedFolder(folder) });
  if (outcome === 'full') return outcome;
  await chrome.storage.local.remove([...byId.values()].map(({ card }) => keyOf(card)));
  return 'read';
}

async function readFolder(bundled: Bundled): Promise<FolderState> {
  const folder = await loadTeamFolder();
  if (folder === undefined) return 'none';
  const handle = await loadHandle();
  if (handle === undefined) return 'unreachable';
  if ((await handle.queryPermission({ mode: 'read' })) !== 'granted') return 'ask';
  const files = await listFiles(handle);
  if (typeof files === 'string') return files;
  const readOn = today();
  const isSame =
    files.length === Object.keys(folder.files).length &&
    files.every((file) => !isUnread(file, folder));
  if (isSame) {
    if (folder.readOn !== readOn) await saveIfRoom(storedFolder({ ...folder, readOn }));
    return 'read';
  }
  const { team } = await loadCustomCards();
  // Loads the parsers.
  const { nextCopy } = await import('./next-copy');
  const next = await nextCopy({ folder, cards: team }, files, bundled, readOn);
  return saveCopy(next, team);
}

/**
 * Reads the team's folder and stores what has changed as the last good copy. Rejects if the browser can't read
 * or store it.
 */
export function syncTeamFolder(bundled: Bundled): Promise<FolderState> {
  return withFolderLock(() => readFolder(bundled));
}
