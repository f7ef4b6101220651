import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './browser.mjs';

/* `npm run icons`: renders the PNG icons. Run it after changing `icons/ringside.svg`. */

const SIZES = [16, 32, 48, 128];
const svg = readFileSync('icons/ringside.svg', 'utf8');
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(`icons/ringside-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
