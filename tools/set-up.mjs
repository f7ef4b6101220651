import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { findChromium } from './browser.mjs';

/* Brings a fresh clone to where everything runs. Uses nothing but Node itself until it has. */

const NODE = /^v(20\.(19|[2-9]\d)|22\.(1[2-9]|[2-9]\d)|2[3-9]|[3-9]\d)\./;

/** Something the person at the keyboard has to do. */
class SetUpError extends Error {}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm and npx are scripts of the shell there.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

function checkNode() {
  if (NODE.test(process.version)) return;
  throw new SetUpError(
    `Ringside needs Node 20.19 or newer, and this is ${process.version}. Install it from nodejs.org, then run the command again.`,
  );
}

/** Whether what is installed is what the lock file asks for. */
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
  console.log('Installing dependencies (once) …');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new SetUpError('npm ci failed. Its own message above says why; fix that and try again.');
  }
}

/** Debian itself: on its relatives the package is a stub for another installer. */
function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

async function installBrowser() {
  if (await findChromium()) return;
  console.log('Installing Chromium (once) …');
  const isDebianRoot = isDebian() && process.getuid?.() === 0;
  const fromDebian = () =>
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const fromPlaywright = () => run('npx', ['playwright', 'install', 'chromium']);
  const isInstalled = (isDebianRoot && fromDebian()) || fromPlaywright();
  if (isInstalled && (await findChromium())) return;
  throw new SetUpError(
    'No Chromium was found and none could be installed. Install Chromium and set RINGSIDE_CHROMIUM to its path, then run the command again.',
  );
}

/** Checks Node and installs dependencies and a browser where they are missing. */
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
