import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../tools/browser.mjs';
import type { RunningBrowser } from '../../tools/chromium/launch';

/** Where Chromium on Linux looks for policies, in the subfolder `policies/managed`. */
const SYSTEM_FOLDER = '/etc/chromium';

/**
 * Why a browser can't be given a policy here, or undefined if it can. It needs the right to mount a folder, which
 * root has on most Linux systems.
 */
export const NO_POLICY: string | undefined = (() => {
  if (process.platform !== 'linux') return 'only works on Linux';
  if (!existsSync(SYSTEM_FOLDER)) return `there is no ${SYSTEM_FOLDER}`;
  const mount = spawnSync('unshare', ['--mount', 'mount', '--bind', '/tmp', SYSTEM_FOLDER]);
  return mount.status === 0 ? undefined : 'needs root';
})();

/** What Playwright turns off but a rep's browser has: installing and updating extensions. */
const NEEDED = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
];

export interface ManagedOptions {
  /** A folder for the browser's profile and its policies. */
  readonly folder: string;
  /** The policies by file name. */
  readonly policies: Readonly<Record<string, string>>;
  readonly extensionId: string;
  readonly demoPort: number;
  /** A file for the browser's log of network requests. */
  readonly netLog: string;
}

/**
 * Starts a browser with policies of its own, and waits for the extension that they install. Only this browser sees
 * them: it runs with another folder mounted over `/etc/chromium`, so that no other test is disturbed and nothing has
 * to be put back, even after a crash.
 */
export async function startManagedBrowser(options: ManagedOptions): Promise<RunningBrowser> {
  const { folder, policies, extensionId, demoPort, netLog } = options;
  const [system, profile] = [join(folder, 'etc'), join(folder, 'profile')];
  mkdirSync(join(system, 'policies/managed'), { recursive: true });
  for (const [name, text] of Object.entries(policies)) {
    writeFileSync(join(system, 'policies/managed', name), text);
  }
  const command = join(folder, 'chromium');
  const mountThenRun = `mount --bind ${system} ${SYSTEM_FOLDER} && exec "$@"`;
  writeFileSync(
    command,
    `#!/bin/sh\nexec unshare --mount sh -c '${mountThenRun}' sh ${await findChromium()} "$@"\n`,
    { mode: 0o755 },
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: command,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: NEEDED,
    args: [
      '--window-size=1400,1000',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--ignore-certificate-errors',
      // In seconds, instead of a few hours.
      '--extensions-update-frequency=10',
      `--log-net-log=${netLog}`,
      `--host-resolver-rules=MAP *.lightning.force.com 127.0.0.1:${demoPort}`,
    ],
  });
  const isInstalled = () =>
    context.serviceWorkers().some((worker) => worker.url().includes(extensionId));
  while (!isInstalled()) await context.waitForEvent('serviceworker', { timeout: 30_000 });
  return {
    context,
    extensionId,
    endpoint: () => {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      return `http://127.0.0.1:${port}`;
    },
    close: () => context.close(),
  };
}
