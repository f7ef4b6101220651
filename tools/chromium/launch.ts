import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../browser.mjs';

/** How long the extension's service worker can take to appear, in ms. */
const WORKER_TIMEOUT = 10_000;

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the demo CRM on localhost. The CRMs' host names are mapped to it. */
  readonly demoPort: number;
  readonly headless: boolean;
  /** The browser's profile folder. The caller removes it, so it can start again with the same storage. */
  readonly profile: string;
  readonly viewport?: { width: number; height: number };
  /** A file for the browser's log of network requests. */
  readonly netLog?: string;
  /** Turns on the back/forward cache, as in a rep's browser. Playwright turns it off by default. */
  readonly backForwardCache?: boolean;
}

/** A running Chromium with Ringside loaded. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Returns the address for a second connection, which can also control the side panel. */
  endpoint(): string;
  close(): Promise<void>;
}

/** Creates a new profile folder. */
export function temporaryProfile(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ringside-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * Starts Chromium with Ringside, and maps the CRMs' host names to the demo.
 *
 * @throws if there is no browser, or if it doesn't load the extension.
 */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const { extension, demoPort, headless, profile, viewport, netLog } = options;
  const { backForwardCache = false } = options;
  const executablePath = await findChromium();
  if (executablePath === undefined)
    throw new Error('Chromium not found. Run npm start once to install it.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    viewport: viewport ?? null,
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      '--window-size=1400,1000',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      // `ignoreHTTPSErrors` covers only tabs that Playwright opens.
      ...(headless ? ['--ignore-certificate-errors'] : []),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
      `--host-resolver-rules=MAP *.lightning.force.com 127.0.0.1:${demoPort}, MAP *.hubspot.com 127.0.0.1:${demoPort}`,
    ],
  });
  try {
    const [running] = context.serviceWorkers();
    const worker =
      running ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT }));
    return {
      context,
      extensionId: new URL(worker.url()).hostname,
      endpoint: () => {
        const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
        return `http://127.0.0.1:${port}`;
      },
      close: () => context.close(),
    };
  } catch (cause) {
    await context.close();
    const message = `${executablePath} didn't load the extension. Branded Chrome can't; set RINGSIDE_CHROMIUM to the path of Chromium.`;
    throw new Error(message, { cause });
  }
}
