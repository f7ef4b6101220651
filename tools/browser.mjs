import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian-based systems install Chromium. */
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Returns whether an executable runs. Some systems only have a stub that explains how to install Chromium.
 * @param {string} path
 */
function doesRun(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Finds a Chromium that loads unpacked extensions: `RINGSIDE_CHROMIUM` first,
 * then the system's, then Playwright's. Skips branded Chrome, which ignores
 * `--load-extension`.
 *
 * @returns {Promise<string | undefined>} The executable's path, or undefined if there is none.
 */
export async function findChromium() {
  const configured = process.env.RINGSIDE_CHROMIUM;
  if (configured) return configured;
  const system = SYSTEM_CHROMIUM.find((path) => existsSync(path) && doesRun(path));
  if (system) return system;
  const { chromium } = await import('playwright');
  const bundled = chromium.executablePath();
  return existsSync(bundled) ? bundled : undefined;
}
