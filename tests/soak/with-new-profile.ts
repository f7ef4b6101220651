import type { BrowserContext, Page } from 'playwright';
import { EXTENSION } from '../../tools/demo/paths';
import { launchStage, temporaryProfile } from '../../tools/stage/launch';
import { openSidePanel } from '../../tools/stage/side-panel';

/**
 * Runs a function with the side panel open in a new browser profile, right after Chrome starts: it hasn't
 * reported its policies yet, and the reader waits for them.
 */
export async function withNewProfile<T>(
  demoPort: number,
  run: (panel: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = temporaryProfile();
  const stage = await launchStage({
    extension: EXTENSION,
    demoPort,
    headless: true,
    profile: profile.path,
    viewport: { width: 1040, height: 900 },
  });
  try {
    const page = stage.context.pages()[0] ?? (await stage.context.newPage());
    const { page: panel } = await openSidePanel(stage, page);
    return await run(panel, stage.context);
  } finally {
    await stage.close();
    profile.remove();
  }
}
