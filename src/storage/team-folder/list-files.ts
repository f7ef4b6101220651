import type { TeamFile, TeamFolder } from './team-folder-storage';

/** The most card files in a folder. A folder with more is likely the wrong one. */
export const MAX_FILES = 100;

/** The most entries that are looked at in a folder. */
const MAX_ENTRIES = 5000;

export const PACK_FILE = 'pack.json';

const CARD_FILE = /\.(?:json|md|markdown)$/i;

/** Notes for people, and temporary files of editors and sync programs. */
const IGNORED = /^(?:[.~]|readme\b)/i;

/** A file of the folder that may be a card or the pack. */
export interface FolderFile {
  readonly name: string;
  /** Absent if another program has locked it. */
  readonly file?: File;
}

/** Why a folder has no files to read. */
export type FolderFault = 'unreachable' | 'ask' | 'empty' | 'too-many';

/** What is needed of a folder; tests have one in memory. */
export type ReadableFolder = Pick<FileSystemDirectoryHandle, 'values'>;

async function openFile(handle: FileSystemFileHandle): Promise<FolderFile> {
  const { name } = handle;
  return handle.getFile().then(
    (file) => ({ name, file }),
    () => ({ name }),
  );
}

/**
 * Returns the files directly in a folder that may be cards, sorted by name, and its pack; or why there are none.
 * A folder without any counts as out of reach, because a drive that isn't connected looks the same.
 */
export async function listFiles(
  folder: ReadableFolder,
): Promise<readonly FolderFile[] | FolderFault> {
  const handles: FileSystemFileHandle[] = [];
  let entries = 0;
  try {
    for await (const handle of folder.values()) {
      entries += 1;
      const isCard = CARD_FILE.test(handle.name) && !IGNORED.test(handle.name);
      if (handle.kind === 'file' && isCard) handles.push(handle);
      if (entries > MAX_ENTRIES || handles.length > MAX_FILES) return 'too-many';
    }
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError'
      ? 'ask'
      : 'unreachable';
  }
  if (handles.length === 0) return 'empty';
  const files = await Promise.all(handles.map(openFile));
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns what tells whether a file has changed. */
export function stampOf({ file }: FolderFile): Pick<TeamFile, 'modified' | 'size'> {
  return { modified: file?.lastModified ?? -1, size: file?.size ?? -1 };
}

/** Returns whether a file has to be read. One with problems does, because they can be another file's fault. */
export function isUnread(file: FolderFile, { files, isOutdated }: TeamFolder): boolean {
  const before = files[file.name];
  const { modified, size } = stampOf(file);
  if (before === undefined || before.problem !== undefined || isOutdated) return true;
  return before.modified !== modified || before.size !== size;
}
