import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import { zipOfCrx } from './crx';
import { type FileSet, readFiles } from './file-set';
import { PackageError } from './package-error';
import { type ReleaseFacts, readFacts, releasesIn } from './release-facts';
import { WORDS } from './words';
import { CHECKSUMS } from './write-release';

/** Returns the text of a file, in which all bytes of binary files are kept. */
function textIn(files: FileSet, name: string): string {
  return strFromU8(files.get(name) ?? new Uint8Array(), true);
}

function checkChecksums(files: FileSet): void {
  for (const line of textIn(files, CHECKSUMS).trim().split('\n')) {
    const [checksum, name = ''] = line.split('  ');
    const actual = createHash('sha256').update(files.get(name) ?? '');
    if (actual.digest('hex') !== checksum) throw new PackageError(WORDS.wrongChecksum(name));
  }
}

/** Packages a release's commit in a fresh clone with its own key, and returns the files. */
function packageAgain(root: string, folder: string, facts: ReleaseFacts): FileSet {
  const { commit, time, updateUrl, since, version } = facts;
  if (commit === null) throw new PackageError(WORDS.notVerifiable(version));
  const earlier = since === null ? undefined : join(dirname(folder), since);
  if (earlier !== undefined && readFacts(earlier) === undefined) {
    throw new PackageError(WORDS.noEarlier(version, earlier));
  }
  const temporary = mkdtempSync(join(tmpdir(), 'ringside-verify-'));
  const [clone, out] = [join(temporary, 'clone'), join(temporary, 'release')];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SOURCE_DATE_EPOCH: String(Date.parse(time) / 1000),
  };
  delete env.CONTENT_ROOT;
  const run = (cwd: string, command: string, ...args: readonly string[]) => {
    const shell = process.platform === 'win32';
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, shell });
    if (status !== 0)
      throw new PackageError(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
  };
  try {
    run(root, 'git', 'clone', '--quiet', '--no-checkout', root, clone);
    run(clone, 'git', 'checkout', '--quiet', commit);
    if (earlier !== undefined) cpSync(earlier, join(out, basename(earlier)), { recursive: true });
    run(clone, 'npm', 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
    run(
      ...[clone, 'npm', 'run', 'package', '--'],
      ...['--out', out, '--key', join(temporary, 'key.pem')],
      ...(updateUrl === null ? [] : ['--update-url', updateUrl]),
    );
    return readFiles(join(out, version));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Returns the part of a file that doesn't depend on the signing key. */
function withoutKey(files: FileSet, name: string): string | undefined {
  const content = files.get(name);
  if (content === undefined) return undefined;
  if (name.endsWith('.crx')) return strFromU8(zipOfCrx(content), true);
  const [, id = ''] = /appid="(\w+)"/.exec(textIn(files, 'publish/updates.xml')) ?? [];
  const text = textIn(files, name);
  // Registry files are in UTF-16.
  return id === '' ? text : text.replaceAll(id, 'ID').replaceAll([...id].join('\0'), 'ID');
}

/**
 * Proves that a release was made from its commit: checks its checksums, packages the commit again in a fresh clone
 * with newly installed dependencies, and compares every file.
 *
 * @param folder The release; by default, the last one in `out`.
 * @throws {PackageError} if it wasn't, or if that can't be determined.
 */
export function verifyRelease(root: string, out: string, folder?: string): void {
  const release = folder ?? releasesIn(out).at(-1)?.folder ?? out;
  const facts = readFacts(release);
  if (facts === undefined) throw new PackageError(WORDS.noRelease(release));
  const files = readFiles(release);
  checkChecksums(files);
  const again = packageAgain(root, release, facts);
  const different = [...new Set([...files.keys(), ...again.keys()])].filter(
    // The checksums depend on the key, too.
    (name) => name !== CHECKSUMS && withoutKey(files, name) !== withoutKey(again, name),
  );
  if (different.length > 0) throw new PackageError(WORDS.different(different));
  console.log(WORDS.verified(facts.version, files.size, String(facts.commit)));
}
