import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORED_KEYS } from '../../src/storage/stored-keys';
import type { ShippedPackage } from './build-extension';
import { type FileSet, readJson } from './file-set';

type Named = Readonly<Record<string, string>>;

/** What a security reviewer wants to know about a release. Independent of the signing key. */
export interface ReleaseFacts {
  readonly version: string;
  /** Null with uncommitted changes. */
  readonly commit: string | null;
  /** When the sources last changed, in ISO 8601, UTC. */
  readonly time: string;
  /** The URL of the update manifest; null if only a store updates it. */
  readonly updateUrl: string | null;
  /** The version of the release that the report compares this one with. */
  readonly since: string | null;
  /** What can differ from one release to the next, by name, with its value. */
  readonly contents: Readonly<
    Record<
      'Permission' | 'Host' | 'Property' | 'Stored key' | 'Policy setting' | 'Dependency' | 'File',
      Named
    >
  >;
}

/** The file of a release that has its facts. */
export const FACTS = 'release.json';

function named(names: readonly string[], describe: (name: string) => string = () => ''): Named {
  return Object.fromEntries(names.map((name) => [name, describe(name)]));
}

/** Returns the facts about a release. The files are those of the build, without the release's version. */
export function releaseFacts(
  given: Omit<ReleaseFacts, 'contents'>,
  files: FileSet,
  packages: readonly ShippedPackage[],
): ReleaseFacts {
  const manifest = readJson(files, 'manifest.json');
  const contents = {
    Permission: named(manifest.permissions),
    Host: named(manifest.host_permissions),
    Property: {
      'content security policy': manifest.content_security_policy.extension_pages,
      'oldest Chrome': manifest.minimum_chrome_version,
      'update URL': given.updateUrl ?? 'none',
    },
    'Stored key': named(Object.values(STORED_KEYS)),
    'Policy setting': named(
      Object.keys(readJson(files, manifest.storage.managed_schema).properties),
    ),
    Dependency: Object.fromEntries(
      packages.map(({ name, version, license }) => [name, `${version}, ${license}`]),
    ),
    File: named([...files.keys()], (name) => {
      const bytes = files.get(name) ?? '';
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      return `${bytes.length} bytes, SHA-256 ${digest}…`;
    }),
  };
  return { ...given, contents };
}

/** Reads the facts about a release; undefined if the folder isn't a release. */
export function readFacts(folder: string): ReleaseFacts | undefined {
  const file = join(folder, FACTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Returns the releases in a folder, oldest first. */
export function releasesIn(out: string) {
  return (existsSync(out) ? readdirSync(out) : [])
    .map((name) => ({ folder: join(out, name), facts: readFacts(join(out, name)) }))
    .flatMap(({ folder, facts }) => (facts === undefined ? [] : [{ folder, facts }]))
    .sort((a, b) => (a.facts.time < b.facts.time ? -1 : 1));
}
