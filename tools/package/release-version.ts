import { PackageError } from './package-error';
import { WORDS } from './words';

/** The largest number that Chrome accepts in a version. */
const LARGEST = 65_535;

/**
 * Returns the version of a release for Chrome: the package's major and minor version, the number of days since
 * 1970 (valid until 2149), and the UTC time of day in steps of two seconds. So every later change, even of one
 * card, has a higher version.
 *
 * @param packageVersion From `package.json`, such as `0.1.0`.
 * @throws {PackageError} if Chrome wouldn't accept it.
 */
export function releaseVersion(packageVersion: string, time: Date): string {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/.exec(packageVersion) ?? [];
  const steps = Math.floor(time.getTime() / 2000);
  const parts = [Number(major), Number(minor), Math.floor(steps / 43_200), steps % 43_200];
  if (parts.every((part) => part <= LARGEST)) return parts.join('.');
  throw new PackageError(WORDS.badVersion(packageVersion));
}
