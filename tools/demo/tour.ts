import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { saveSideBySide } from './side-by-side';

/** How long anything may take to appear, in ms. */
const PATIENCE = 15_000;

const RIVAL = 'Dagster';
const PERSONA = 'Platform Teams';

/** A step of the tour that did not end as it must; the message says which and how. */
export class TourError extends Error {
  override name = 'TourError';
}

/** Does what a rep does on a deal, prints what the panel shows, and takes pictures. */
export class Tour {
  constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly panel: Page,
    private readonly artifacts: string,
  ) {}

  /**
   * Opens a deal whose rival is Dagster and goes through the main job on it.
   *
   * @param name For the pictures' file names.
   * @throws {TourError} at the first step that fails.
   */
  async visit(name: string, url: string): Promise<void> {
    await this.page.goto(url);
    const { panel } = this;
    await this.showCard(url);
    await this.picture(name, 'everyone');

    await this.step(`the answer on top turns to ${PERSONA}`, async () => {
      const before = await this.say.innerText();
      await panel.getByRole('radio', { name: PERSONA }).check({ force: true });
      await this.say.filter({ hasNotText: before }).waitFor({ timeout: PATIENCE });
    });
    console.log(`  persona  ${PERSONA}`);
    await this.picture(name, 'platform-teams');
    await this.step('a talk track is on the clipboard', () => this.copy());
  }

  /**
   * Waits for the card of the deal in front, and prints what was read and what is shown.
   *
   * @throws {TourError} when the card does not come.
   */
  async showCard(url: string): Promise<void> {
    console.log(`\n${url}`);
    const { panel } = this;
    await this.step(`the card of ${RIVAL} is on screen`, () =>
      panel.getByRole('heading', { level: 1, name: RIVAL }).waitFor({ timeout: PATIENCE }),
    );
    const header = panel.getByRole('banner');
    const lines = (await header.innerText()).split('\n');
    console.log(`  deal     ${await header.getByRole('paragraph').first().innerText()}`);
    console.log(`  read     ${lines.find((line) => line.startsWith('from ')) ?? '(no field)'}`);
    console.log(`  matched  ${await panel.getByRole('heading', { level: 1 }).innerText()}`);
    // Parts out of sight are skipped, and then have no inner text.
    const parts = await panel.getByRole('heading', { level: 2 }).allTextContents();
    const buttons = await panel.getByRole('main').getByRole('button').count();
    console.log(`  shown    ${parts.length} parts, ${buttons} buttons: ${parts.join(' · ')}`);
  }

  /** What the ten-second answer says first. */
  private get say() {
    return this.panel.locator('[data-slot="say"] button').first();
  }

  private async copy(): Promise<void> {
    const line = await this.say.innerText();
    await this.say.click();
    await this.panel
      .getByRole('status')
      .filter({ hasText: 'Copied' })
      .waitFor({ state: 'attached', timeout: PATIENCE });
    const copied = await this.panel.evaluate(() => navigator.clipboard.readText());
    if (copied === '' || !line.includes(copied)) {
      throw new Error(`the clipboard holds "${copied}"`);
    }
    console.log(`  copied   ${copied}`);
  }

  private async picture(name: string, persona: string): Promise<void> {
    const file = join(this.artifacts, `${name}-${persona}.png`);
    await saveSideBySide(this.context, [this.page, this.panel], file);
    console.log(`  picture  ${file}`);
  }

  private async step(what: string, run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
      const shown = await this.panel.locator('body').innerText();
      const start = shown.slice(0, 200).replace(/\s+/g, ' ');
      throw new TourError(`Expected that ${what}: ${why}. The panel shows: ${start} …`, { cause });
    }
  }
}
