import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { findChromium } from './browser.mjs';

/* Prepares a fresh clone. Uses only Node's own modules until dependencies are installed. */

const NODE = /^v(20\.(19|[2-9]\d)|22\.(1[2-9]|[2-9]\d)|2[3-9]|[3-9]\d)\./;

/** A problem that the user has to fix. */
class SetUpError extends Error {}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows, npm and npx are shell scripts.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`Couldn't start ${command}: ${error.message}`);
  return status === 0;
}

function checkNode() {
  if (NODE.test(process.version)) return;
  throw new SetUpError(
    `Ringside needs Node 20.19+ or 22.12+, but this is ${process.version}. Install Node from nodejs.org, then run the command again.`,
  );
}

/** Returns whether the installed packages match the lock file. */
function areDependenciesInstalled() {
  const marker = 'node_modules/.package-lock.json';
  if (!existsSync(marker)) return false;
  if (statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const wanted = packages('package-lock.json');
  const installed = packages(marker);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || installed[name]?.version === version,
  );
}

function installDependencies() {
  if (areDependenciesInstalled()) return;
  console.log('Installing dependencies (one time)…');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new SetUpError('npm ci failed. Fix the error shown above, then run the command again.');
  }
}

/** Returns whether this is Debian itself. In Ubuntu, for example, the package is a stub for another installer. */
function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

async function installBrowser() {
  if (await findChromium()) return;
  console.log('Installing Chromium (one time)…');
  const isDebianRoot = isDebian() && process.getuid?.() === 0;
  const fromDebian = () =>
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const fromPlaywright = () => run('npx', ['playwright', 'install', 'chromium']);
  const isInstalled = (isDebianRoot && fromDebian()) || fromPlaywright();
  if (isInstalled && (await findChromium())) return;
  throw new SetUpError(
    "Couldn't find or install Chromium. Install it, set RINGSIDE_CHROMIUM to its path, then run the command again.",
  );
}

/** Checks the Node version, and installs dependencies and a browser if they're missing. Exits on failure. */
export async function setUp() {
  try {
    checkNode();
    installDependencies();
    await installBrowser();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
