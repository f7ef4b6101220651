import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../browser.mjs';

/** How long the extension's worker may take to appear, in ms. */
const WORKER_PATIENCE = 10_000;

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the demo CRM on this machine; the CRMs' host names are mapped to it. */
  readonly demoPort: number;
  readonly headless: boolean;
  /** The browser's profile; kept by the caller, for a second start with the same storage. */
  readonly profile: string;
  readonly viewport?: { width: number; height: number };
  /** A file in which the browser writes down every request it makes. */
  readonly netLog?: string;
  /** Keeps pages that were left, as a rep's browser does. Playwright turns this off by itself. */
  readonly backForwardCache?: boolean;
}

/** A running Chromium that has Ringside loaded. */
export interface Stage {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Where the browser can be driven from a second connection, which sees the side panel too. */
  endpoint(): string;
  close(): Promise<void>;
}

/** A profile folder of its own, with the means to remove it. */
export function temporaryProfile(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ringside-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * Starts a Chromium with Ringside on the demo CRM's host names.
 *
 * @throws when no browser is found, or when it does not load the extension.
 */
export async function launchStage(options: LaunchOptions): Promise<Stage> {
  const { extension, demoPort, headless, profile, viewport, netLog } = options;
  const { backForwardCache = false } = options;
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run npm start once.');
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
      // Tabs that Playwright did not open must accept the demo's certificate, too.
      ...(headless ? ['--ignore-certificate-errors'] : []),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
      `--host-resolver-rules=MAP *.lightning.force.com 127.0.0.1:${demoPort}, MAP *.hubspot.com 127.0.0.1:${demoPort}`,
    ],
  });
  try {
    const [running] = context.serviceWorkers();
    const worker =
      running ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_PATIENCE }));
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
    const message = `${executablePath} did not load the extension. Branded Chrome refuses to; set RINGSIDE_CHROMIUM to a Chromium.`;
    throw new Error(message, { cause });
  }
}
