import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { dealsViewPath, dealUrl, HUBSPOT_HOST, hubspotDeals } from '../../demo/deals';
import { runImageMagick } from './image-magick';
import { openDeal } from './open-deal';

const PICTURE = fileURLToPath(new URL('../../docs/main-job.gif', import.meta.url));

const HEIGHT = 600;
/** The height of the steps above the pages. */
const BAR_HEIGHT = 45;
const [PAGE_WIDTH, PANEL_WIDTH] = [640, 360] as const;

const STEPS = ['Open a deal', 'See the card', 'Click a line to copy it', 'Paste it'] as const;

/** How many pictures show the pointer on its way, and how long each is shown, in ms. */
const MOVES = { count: 7, ms: 60 } as const;

/** The page that every picture of the animation is taken of. */
const STAGE = `<style>
  body { margin: 0; font: 600 17px system-ui; color: #5d574c; background: #fffdf9; }
  ol { display: flex; margin: 0; padding: 0 14px; height: 44px; align-items: center; gap: 10px; list-style: none; }
  li { padding: 4px 12px; border-radius: 99px; }
  li.now { background: #0a675f; color: #fff; }
  div { display: flex; border-top: 1px solid #d5ccbc; }
  img { display: block; }
  #panel { box-sizing: border-box; border-left: 1px solid #d5ccbc; }
  svg { position: absolute; left: 0; top: 0; width: 26px; }
</style>
<ol>${STEPS.map((step, index) => `<li>${index + 1}. ${step}</li>`).join('')}</ol>
<div><img id="page" width="${PAGE_WIDTH}"><img id="panel" width="${PANEL_WIDTH}"></div>
<svg viewBox="0 0 16 20"><path d="M2 1v15l4-3.5 2.6 6 2.6-1.2-2.6-5.8H14z" fill="#000" stroke="#fff"/></svg>`;

/** Opens a draft in the page, such as of an email to the customer. */
function openDraft(): void {
  const draft = document.createElement('textarea');
  draft.value = 'To: Jo Invented\n\nHi Jo,\n\n';
  // The demo's content security policy allows no style attribute.
  draft.style.cssText = `position: fixed; inset: auto 20px 20px; z-index: 9; box-sizing: border-box; height: 240px;
    width: calc(100% - 40px); padding: 14px 16px; border: 1px solid #8896a8; border-radius: 8px; outline: 0; resize: none;
    background: #fff; color: #1b2432; box-shadow: 0 4px 24px #0006; font: 17px/1.5 system-ui`;
  document.body.append(draft);
}

interface Position {
  readonly x: number;
  readonly y: number;
}

/** Takes the pictures of an animation one by one. */
class Film {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ringside-film-'));
  /** The arguments that make ImageMagick read the pictures. */
  readonly #pictures: string[] = [];
  #pointer: Position = { x: PAGE_WIDTH / 2, y: HEIGHT - 80 };

  constructor(
    private readonly stage: Page,
    private readonly page: Page,
    private readonly panel: Page,
  ) {}

  /** Shows both pages as they are now. */
  async show(step: number, ms: number): Promise<void> {
    const shots = await Promise.all(
      [this.page, this.panel].map((each) => each.screenshot({ animations: 'disabled' })),
    );
    const urls = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
    await this.stage.evaluate(
      async ([images, now]) => {
        const steps = [...document.querySelectorAll('li')];
        for (const [at, step] of steps.entries()) step.classList.toggle('now', at === now);
        const shown = [...document.querySelectorAll('img')];
        await Promise.all(
          shown.map((image, at) => Object.assign(image, { src: images[at] }).decode()),
        );
      },
      [urls, step] as const,
    );
    await this.#take(ms);
  }

  /** Moves the pointer to an element of the page or the panel. */
  async point(at: Locator): Promise<void> {
    const box = await at.boundingBox();
    if (box === null) throw new Error('The pointer needs a visible element.');
    const left = at.page() === this.panel ? PAGE_WIDTH : 0;
    // Near the end of the text, so as not to hide it.
    const to = { x: left + box.x + box.width * 0.95, y: BAR_HEIGHT + box.y + box.height * 0.6 };
    const from = this.#pointer;
    for (let move = 1; move <= MOVES.count; move += 1) {
      // Slower at both ends.
      const part = (1 - Math.cos((Math.PI * move) / MOVES.count)) / 2;
      this.#pointer = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#take(MOVES.ms);
    }
  }

  async #take(ms: number): Promise<void> {
    await this.stage.evaluate(({ x, y }) => {
      const pointer = document.querySelector('svg');
      if (pointer) pointer.style.transform = `translate(${x}px, ${y}px)`;
    }, this.#pointer);
    const file = join(this.#folder, `${this.#pictures.length / 3}.png`);
    writeFileSync(file, await this.stage.screenshot());
    this.#pictures.push('-delay', String(ms / 10), file);
  }

  /** Returns the animation as a GIF, and removes the pictures. */
  finish(): Buffer {
    // All pictures have the same colors, so that only what changes is stored.
    const colors = ['-dither', 'None', '+remap', '-layers', 'optimize'];
    const gif = runImageMagick([...this.#pictures, '-loop', '0', ...colors, 'gif:-']);
    rmSync(this.#folder, { recursive: true });
    if (gif === undefined) throw new Error('The animation needs ImageMagick 6 or 7.');
    return gif;
  }
}

/** Films a rep's main job on a demo deal: opening the deal, copying a line of its card, and pasting it. */
export async function filmMainJob(renderer: Browser, page: Page, panel: Page): Promise<void> {
  const stage = await renderer.newPage({
    viewport: { width: PAGE_WIDTH + PANEL_WIDTH, height: HEIGHT + BAR_HEIGHT },
  });
  await stage.setContent(STAGE);
  const film = new Film(stage, page, panel);
  for (const [each, width] of [
    [page, PAGE_WIDTH],
    [panel, PANEL_WIDTH],
  ] as const) {
    await each.setViewportSize({ width, height: HEIGHT });
    await each.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  // The card's notice is open only the first time.
  await openDeal(page, panel, dealUrl(hubspotDeals.dagster));
  await page.goto(`https://${HUBSPOT_HOST}${dealsViewPath('list')}`);
  await panel.getByRole('heading', { level: 1, name: 'isn’t a deal' }).waitFor();
  await film.show(0, 1500);
  const link = page.getByRole('link', { name: hubspotDeals.dagster.name }).first();
  await film.point(link);
  await link.click();
  await panel.getByRole('heading', { level: 1, name: 'Dagster' }).waitFor();
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  await film.show(1, 2500);

  const line = panel.locator('[data-slot="say"] button').first();
  await film.point(line);
  await line.click();
  await panel.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
  await film.show(2, 1800);

  await page.bringToFront();
  // Otherwise, it would disappear at some point during the next step.
  await panel.locator('[data-place][aria-hidden]').waitFor({ state: 'detached' });
  await page.evaluate(openDraft);
  await film.show(3, 800);
  const draft = page.locator('textarea').last();
  await film.point(draft);
  await draft.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+V');
  await film.show(3, 4000);
  writeFileSync(PICTURE, film.finish());
  await stage.close();
}
