import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { runImageMagick } from './image-magick';

/** Enough for text on flat backgrounds. With all colors, the image would be three times as large. */
const COLORS = '64';

/** Reduces the image's colors with ImageMagick, or returns it as is if ImageMagick isn't installed. */
function reduceColors(picture: Buffer): Buffer {
  const args = ['-', '-dither', 'None', '-colors', COLORS, '-strip', 'png8:-'];
  const reduced = runImageMagick(args, picture);
  return reduced && reduced.length < picture.length ? reduced : picture;
}

/**
 * Saves screenshots side by side in one image.
 *
 * @param browser Any Chromium; it renders the image.
 */
export async function saveContactSheet(
  browser: Browser,
  shots: readonly Buffer[],
  file: string,
): Promise<void> {
  const images = shots
    .map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
    .join('');
  const canvas = await browser.newPage();
  await canvas.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:16px;align-items:start;background:#fff}</style><div>${images}</div>`,
  );
  writeFileSync(file, reduceColors(await canvas.locator('div').screenshot()));
  await canvas.close();
}
