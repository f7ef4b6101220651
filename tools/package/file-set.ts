import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** The contents of files by their paths, which have forward slashes. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

/** Reads all files in a folder, sorted by path. */
export function readFiles(folder: string): FileSet {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]),
  );
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: FileSet): void {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Returns the contents of a JSON file. */
export function readJson(files: FileSet, name: string) {
  return JSON.parse(new TextDecoder().decode(files.get(name)));
}

/** Returns a file set in which `manifest.json` has these keys, too. */
export function withManifestKeys(files: FileSet, keys: Readonly<Record<string, string>>): FileSet {
  const manifest = { ...readJson(files, 'manifest.json'), ...keys };
  return new Map([...files, ['manifest.json', strToU8(JSON.stringify(manifest, undefined, 2))]]);
}

/**
 * Returns files as a zip whose bytes depend only on their names and contents: it has no times of files, and it
 * isn't compressed with the zlib of the Node version.
 */
export function zip(files: FileSet): Uint8Array {
  // Zips store local time. Noon on a fixed day exists in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const entries = [...files].map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
