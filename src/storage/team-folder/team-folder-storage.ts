import type { Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { COMPILED_FORMAT } from '../custom-cards/stored-card';
import { STORED_KEYS, type StoredItems } from '../stored-keys';

const KEY = STORED_KEYS.teamFolder;

/** What is wrong with a file, for the user. May quote the file, so it's untrusted. */
export interface FileProblem {
  /** A location in the file; absent for the whole file. */
  readonly where?: string;
  readonly what: string;
  readonly fix: string;
}

/** A file of the folder, as it was when it was last read. */
export interface TeamFile {
  /** In ms since 1970. */
  readonly modified: number;
  /** In bytes. */
  readonly size: number;
  /** The card in use from this file: its content, or an earlier version if the content has problems. */
  readonly cardId?: string;
  /** Absent if the file can be used. */
  readonly problem?: FileProblem;
}

/** The team's folder, as it was when it was last read. Its cards are stored separately. */
export interface TeamFolder {
  readonly name: string;
  /** Absent until it has been read. */
  readonly readOn?: IsoDate;
  /** From the folder's `pack.json`; absent if it has none. */
  readonly pack?: Pack;
  /** By file name. */
  readonly files: Readonly<Record<string, TeamFile>>;
  /** Whether a version of Ringside with other cards or code read the files, so that they must be read again. */
  readonly isOutdated?: true;
}

/** What stored a folder: the version of Ringside, and the format of the pack it compiled. */
interface StoredBy {
  readonly version?: unknown;
  readonly format?: unknown;
}

/** Returns the folder in a stored value; undefined if no folder was chosen. */
export function parseTeamFolder(stored: unknown): TeamFolder | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, format, ...folder } = stored as TeamFolder & StoredBy;
  if (typeof folder.name !== 'string' || typeof folder.files !== 'object') return undefined;
  if (version === chrome.runtime.getManifest().version) return folder;
  if (format === COMPILED_FORMAT) return { ...folder, isOutdated: true };
  const { pack: _, ...rest } = folder;
  return { ...rest, isOutdated: true };
}

/** Returns the folder that was chosen. Rejects if the browser can't read its storage. */
export async function loadTeamFolder(all?: Promise<StoredItems>): Promise<TeamFolder | undefined> {
  return parseTeamFolder((await (all ?? chrome.storage.local.get(KEY)))[KEY]);
}

/** Returns the value to store, by key. */
export function storedFolder({ isOutdated: _, ...folder }: TeamFolder): StoredItems {
  const by = { version: chrome.runtime.getManifest().version, format: COMPILED_FORMAT };
  return { [KEY]: { ...by, ...folder } };
}

export async function saveTeamFolder(folder: TeamFolder): Promise<void> {
  await chrome.storage.local.set(storedFolder(folder));
}
