import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';

/**
 * Saves screenshots of pages side by side in one image, like a browser window with its side panel.
 */
export async function saveSideBySide(
  context: BrowserContext,
  pages: readonly Page[],
  file: string,
): Promise<void> {
  const shots = await Promise.all(pages.map((page) => page.screenshot({ animations: 'disabled' })));
  const images = shots
    .map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
    .join('');
  const front = pages[0];
  const canvas = await context.newPage();
  await canvas.setContent(
    `<style>body{margin:0}div{display:inline-flex;vertical-align:top}</style><div>${images}</div>`,
  );
  writeFileSync(file, await canvas.locator('div').screenshot());
  await canvas.close();
  await front?.bringToFront();
}
