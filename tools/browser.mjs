import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian and its relatives put Chromium. */
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * A stub that only tells how to install a browser ends badly here.
 * @param {string} path
 */
function doesRun(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Finds a Chromium that loads unpacked extensions: `RINGSIDE_CHROMIUM` first,
 * then the system's, then the one that Playwright installed. Branded Chrome is
 * left out, for it ignores `--load-extension`.
 *
 * @returns {Promise<string | undefined>} the path of an executable, or nothing.
 */
export async function findChromium() {
  const named = process.env.RINGSIDE_CHROMIUM;
  if (named) return named;
  const system = SYSTEM_CHROMIUM.find((path) => existsSync(path) && doesRun(path));
  if (system) return system;
  const { chromium } = await import('playwright');
  const bundled = chromium.executablePath();
  return existsSync(bundled) ? bundled : undefined;
}
