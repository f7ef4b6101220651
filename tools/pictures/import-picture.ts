import { fileURLToPath } from 'node:url';
import type { RunningBrowser } from '../chromium/launch';

const PICTURE = fileURLToPath(new URL('../../docs/import.png', import.meta.url));
const CARD = fileURLToPath(
  new URL('../../tests/fixtures/prefect-vs-orchestrix.md', import.meta.url),
);

/** Takes a screenshot of the settings page with an imported Markdown card and its report. */
export async function takeImportPicture({ context, extensionId }: RunningBrowser): Promise<void> {
  const settings = await context.newPage();
  await settings.setViewportSize({ width: 1120, height: 1000 });
  await settings.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await settings.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  await settings.locator('input[type="file"]').setInputFiles(CARD);
  await settings.getByRole('button', { name: 'Create cards' }).click();
  const heading = settings.getByRole('heading', { name: /^A card for/ });
  await heading.waitFor();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await settings.waitForTimeout(250);
  await settings.screenshot({ path: PICTURE });
  await settings.close();
}
