import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { contentFiles, readContent } from '../content/read-content';
import { billOfMaterials, licenseTexts } from './bill-of-materials';
import { buildExtension } from './build-extension';
import { extensionId, signCrx, signingKey } from './crx';
import { type FileSet, readJson, withManifestKeys, writeFiles, zip } from './file-set';
import { PackageError } from './package-error';
import { policyFiles } from './policies';
import { cardChanges, releaseChanges } from './release-changes';
import { FACTS, type ReleaseFacts, releaseFacts, releasesIn } from './release-facts';
import { releaseVersion } from './release-version';
import { reviewerReport } from './reviewer-report';
import { sourceState } from './source-state';
import { updateManifest, updateManifestUrl } from './update-manifest';
import { WORDS } from './words';

/** The file of a release that has the checksums of all others, as sha256sum reads them. */
export const CHECKSUMS = 'SHA256SUMS';

export interface ReleaseOptions {
  readonly root: string;
  /** The folder that contains `content/`. */
  readonly contentRoot: string;
  /** The folder that gets a folder for the release. */
  readonly out: string;
  readonly keyFile: string;
  readonly updateUrl: string | undefined;
  /** Whether the version has the current time, not the commit's. */
  readonly isNow: boolean;
}

function checksums(files: FileSet): Uint8Array {
  const lines = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return strToU8(lines.join(''));
}

/** Returns the files for updating without a store: the signed extension, the update manifest, and policies. */
function selfHosted(
  extension: FileSet,
  { version }: ReleaseFacts,
  updateUrl: string,
  { root, keyFile }: ReleaseOptions,
): FileSet {
  const key = signingKey(keyFile, root);
  const id = extensionId(key);
  const name = `ringside-${version}.crx`;
  const { storage, minimum_chrome_version } = readJson(extension, 'manifest.json');
  const crx = signCrx(zip(withManifestKeys(extension, { update_url: updateUrl })), key);
  const crxUrl = new URL(name, updateUrl).href;
  const xml = updateManifest(id, version, crxUrl, minimum_chrome_version);
  return new Map([
    [`publish/${name}`, crx],
    ['publish/updates.xml', strToU8(xml)],
    ...policyFiles(id, updateUrl, readJson(extension, storage.managed_schema)),
  ]);
}

/**
 * Builds Ringside and writes a release.
 *
 * @returns The release's folder and its facts.
 * @throws {PackageError | ContentError} if something has to be changed first.
 */
export async function writeRelease(
  options: ReleaseOptions,
): Promise<{ readonly folder: string; readonly facts: ReleaseFacts }> {
  const { root, contentRoot, out } = options;
  const { version: packageVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { commit, time } =
    contentRoot === root ? sourceState(root, options.isNow) : { commit: null, time: new Date() };
  const version = releaseVersion(packageVersion, time);
  const last = releasesIn(out).findLast(({ facts }) => facts.version !== version);
  if (last && last.facts.time > time.toISOString()) {
    throw new PackageError(WORDS.notNewer(version, last.facts.version));
  }
  const updateUrl =
    options.updateUrl === undefined ? last?.facts.updateUrl : updateManifestUrl(options.updateUrl);

  // Reports errors in the content before the build, which would report them several times.
  readContent(contentRoot);
  const { built, packages } = await buildExtension();
  const given = {
    ...{ version, commit, time: time.toISOString() },
    ...{ updateUrl: updateUrl ?? null, since: last?.facts.version ?? null },
  };
  const facts = releaseFacts(given, built, packages);
  const extension = withManifestKeys(built, {
    version,
    version_name: `${version} (${given.time.slice(0, 16).replace('T', ' ')} UTC)`,
  });
  const { pack, cards } = contentFiles(contentRoot);
  const changes = last ? releaseChanges(last.facts, facts) : [];
  const cardDiffs = last ? cardChanges(last.folder, contentRoot) : new Map<string, string>();
  const files: FileSet = new Map([
    [`ringside-${version}.zip`, zip(extension)],
    ...(updateUrl ? selfHosted(extension, facts, updateUrl, options) : []),
    ['REPORT.md', strToU8(reviewerReport(facts, built, changes, cardDiffs))],
    ['sbom.json', strToU8(billOfMaterials(packages, given.time))],
    ['LICENSES.txt', strToU8(licenseTexts(packages, root))],
    [FACTS, strToU8(`${JSON.stringify(facts, undefined, 2)}\n`)],
    ...[pack, ...cards].map(({ file, text }) => [file, strToU8(text)] as const),
  ]);
  const folder = join(out, version);
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, new Map([...files, [CHECKSUMS, checksums(files)]]));
  return { folder, facts };
}
