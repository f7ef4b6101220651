import { readAll, STORED_KEYS } from '../stored-keys';
import { loadHandle, removeHandle, saveHandle, withFolderLock } from './folder-handle';
import { loadTeamFolder, saveTeamFolder } from './team-folder-storage';

/** Whether the browser can open folders. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Returns the folder that the user picks in the browser's dialog; undefined if they close it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await showDirectoryPicker({ id: 'ringside-team', mode: 'read' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Saves a folder as the team's, to be read next. What is in use of another folder stays until then. */
export function chooseFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  return withFolderLock(async () => {
    const before = await loadHandle();
    const isSame = before !== undefined && (await before.isSameEntry(folder));
    const files = isSame ? (await loadTeamFolder())?.files : undefined;
    await saveHandle(folder);
    await saveTeamFolder({ name: folder.name, files: files ?? {} });
  });
}

/** Removes the folder and its cards from this browser. */
export function disconnectFolder(): Promise<void> {
  return withFolderLock(async () => {
    await removeHandle();
    const { teamFolder, teamCards } = STORED_KEYS;
    const keys = Object.keys(await readAll()).filter((key) => key.startsWith(teamCards));
    await chrome.storage.local.remove([teamFolder, ...keys]);
  });
}
