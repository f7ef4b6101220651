import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';

/**
 * Saves pages next to each other as one picture, as the side panel stands
 * beside its page in a window.
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
  const board = await context.newPage();
  await board.setContent(
    `<style>body{margin:0}div{display:inline-flex;vertical-align:top}</style><div>${images}</div>`,
  );
  writeFileSync(file, await board.locator('div').screenshot());
  await board.close();
  await front?.bringToFront();
}
