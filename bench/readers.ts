import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchStage, type Stage, temporaryProfile } from '../tools/stage/launch';
import { openSidePanel } from '../tools/stage/side-panel';
import { RINGSIDE } from './paths';

/**
 * Who reads the page.
 * - `none`: nobody; what the page costs by itself
 * - `open`, `closed`: Ringside, with its side panel beside the page and without
 * - `naive`: the reader in `naive-reader/`
 * - `bare`: nobody, but there is a panel: a heading and nothing else
 */
export type Reader = 'none' | 'open' | 'closed' | 'naive' | 'bare';

const EXTENSIONS: Readonly<Record<Reader, string>> = {
  none: join(import.meta.dirname, 'no-reader'),
  open: RINGSIDE,
  closed: RINGSIDE,
  naive: join(import.meta.dirname, 'naive-reader'),
  bare: join(import.meta.dirname, 'bare-panel'),
};

/** The content scripts of the extensions, by the ends of their addresses. */
export const READER_SCRIPT =
  /^chrome-extension:\/\/[a-p]{32}\/(?:src\/reader\/(?:salesforce|hubspot)|naive-reader)\.js$/;

/** A browser of its own for one reader. */
export interface Bench {
  readonly reader: Reader;
  readonly stage: Stage;
  close(): Promise<void>;
}

/** The panel takes no width from the page: it is laid out as wide in every browser. */
const VIEWPORT = { width: 1040, height: 900 };

/** Starts a browser that has this reader, and opens Ringside's panel where it belongs to it. */
export async function startBench(reader: Reader, demoPort: number, url: string): Promise<Bench> {
  const profile = temporaryProfile();
  let stage: Stage | undefined;
  // An interrupted run leaves nothing behind either.
  process.once('exit', profile.remove);
  const close = async () => {
    await stage?.close();
    profile.remove();
    process.off('exit', profile.remove);
  };
  try {
    stage = await launchStage({
      extension: EXTENSIONS[reader],
      demoPort,
      headless: true,
      profile: profile.path,
      viewport: VIEWPORT,
    });
    if (reader === 'open') {
      const page = stage.context.pages()[0] ?? (await stage.context.newPage());
      await page.goto(url);
      const panel = await openSidePanel(stage, page);
      // It draws nothing until the browser has told of its policies, some seconds after its start.
      await panel.page.getByRole('heading', { level: 1 }).waitFor();
      // The panel stays; a second connection to the page would cost the page something.
      await panel.close();
    }
    return { reader, stage, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs something on a page of its own, in front. */
export async function onNewPage<Result>(
  { stage }: Bench,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await stage.context.newPage();
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}
