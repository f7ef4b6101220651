import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { saveSideBySide } from '../demo/side-by-side';
import { openDeal } from './open-deal';

const FOLDER = fileURLToPath(new URL('../../docs/store', import.meta.url));
const ICON = fileURLToPath(new URL('../../icons/ringside.svg', import.meta.url));

/** Together, the stores' 1280 × 800 px. */
const [PAGE, PANEL] = [
  { width: 900, height: 800 },
  { width: 380, height: 800 },
] as const;

const PROMO = { width: 440, height: 280 } as const;

/** The deals and, for each, what is done in the panel before the screenshot is taken. */
const SCREENSHOTS: readonly {
  readonly name: string;
  readonly url: string;
  readonly reach?: (panel: Page) => Promise<void>;
}[] = [
  {
    name: '1-card',
    url: dealUrl(salesforceDeals.dagster),
  },
  {
    name: '2-persona',
    url: dealUrl(hubspotDeals.dagster),
    reach: (panel) => panel.getByRole('radio', { name: 'Platform Teams' }).check({ force: true }),
  },
  {
    name: '3-safer-wording',
    url: dealUrl(salesforceDeals.dagster),
    reach: async (panel) => {
      const wedges = panel.locator('#part-wedges');
      await wedges.evaluate((section) => section.scrollIntoView());
      await wedges.getByRole('button', { expanded: false }).first().click();
    },
  },
  {
    name: '4-search',
    url: dealUrl(hubspotDeals.dagster),
    reach: async (panel) => {
      await panel.keyboard.press('/');
      await panel.keyboard.type('sensor');
    },
  },
];

/** Takes the stores' screenshots, and draws the small promotional image. */
export async function takeStorePictures(renderer: Browser, page: Page, panel: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize(PAGE);
  await panel.setViewportSize(PANEL);
  await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const { name, url, reach } of SCREENSHOTS) {
    // The card's notice is open only the first time.
    await openDeal(page, panel, url);
    await openDeal(page, panel, url);
    await reach?.(panel);
    await panel.waitForTimeout(250);
    await saveSideBySide(page.context(), [page, panel], `${FOLDER}/${name}.png`);
    await panel.keyboard.press('Escape');
  }
  const promo = await renderer.newPage({ viewport: PROMO });
  await promo.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: #f7f4ee; color: #211e19; font-family: system-ui; text-align: center; }
    svg { width: 104px; }
    b { font-size: 40px; line-height: 1; }
    span { font-size: 20px; }
  </style>${readFileSync(ICON, 'utf8')}<b>Ringside</b><span>Battlecards beside the deal</span>`);
  await promo.screenshot({ path: `${FOLDER}/promo-440x280.png` });
  await promo.close();
}
