import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** Enough for text on flat grounds; a picture of all colours would be three times as large. */
const COLOURS = '64';

const QUANTISERS = [
  ['magick', '-'],
  ['convert', '-'],
] as const;

/** The picture with fewer colours, by ImageMagick where it is there; else as it is. */
function quantised(picture: Buffer): Buffer {
  for (const [program, input] of QUANTISERS) {
    const args = [input, '-dither', 'None', '-colors', COLOURS, '-strip', 'png8:-'];
    const { status, stdout } = spawnSync(program, args, { input: picture, maxBuffer: 2 ** 26 });
    if (status === 0 && stdout.length > 0 && stdout.length < picture.length) return stdout;
  }
  return picture;
}

/**
 * Saves pictures beside each other as one.
 *
 * @param browser Draws the sheet; any Chromium.
 */
export async function saveContactSheet(
  browser: Browser,
  shots: readonly Buffer[],
  file: string,
): Promise<void> {
  const images = shots
    .map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
    .join('');
  const board = await browser.newPage();
  await board.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:16px;align-items:start;background:#fff}</style><div>${images}</div>`,
  );
  writeFileSync(file, quantised(await board.locator('div').screenshot()));
  await board.close();
}
