import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { saveSideBySide } from './side-by-side';

/** How long anything can take to appear, in ms. */
const TIMEOUT = 15_000;

const RIVAL = 'Dagster';
const PERSONA = 'Platform Teams';

/** A step of the tour that failed. The message says which step, and what the panel showed. */
export class TourError extends Error {
  override name = 'TourError';
}

/** Does what a rep does on a deal, prints what the panel shows, and takes screenshots. */
export class Tour {
  constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly panel: Page,
    private readonly artifacts: string,
  ) {}

  /**
   * Opens a deal whose rival is Dagster, changes the persona, and copies a talk track.
   *
   * @param name The start of the screenshots' file names.
   * @throws {TourError} if a step fails.
   */
  async visit(name: string, url: string): Promise<void> {
    await this.page.goto(url);
    const { panel } = this;
    await this.showCard(url);
    await this.screenshot(name, 'everyone');

    await this.step(`the ten-second answer to change for ${PERSONA}`, async () => {
      const before = await this.firstLine.innerText();
      await panel.getByRole('radio', { name: PERSONA }).check({ force: true });
      await this.firstLine.filter({ hasNotText: before }).waitFor({ timeout: TIMEOUT });
    });
    console.log(`  persona  ${PERSONA}`);
    await this.screenshot(name, 'platform-teams');
    await this.step('the talk track to be on the clipboard', () => this.copy());
  }

  /**
   * Waits for the card of the active deal, then prints what was read and what is shown.
   *
   * @throws {TourError} if the card doesn't appear.
   */
  async showCard(url: string): Promise<void> {
    console.log(`\n${url}`);
    const { panel } = this;
    await this.step(`the ${RIVAL} card to appear`, () =>
      panel.getByRole('heading', { level: 1, name: RIVAL }).waitFor({ timeout: TIMEOUT }),
    );
    const header = panel.getByRole('banner');
    const lines = (await header.innerText()).split('\n');
    console.log(`  deal     ${await header.getByRole('paragraph').first().innerText()}`);
    console.log(`  read     ${lines.find((line) => line.startsWith('from ')) ?? '(no field)'}`);
    console.log(`  matched  ${await panel.getByRole('heading', { level: 1 }).innerText()}`);
    // Sections out of view aren't rendered, so they have no inner text.
    const sections = await panel.getByRole('heading', { level: 2 }).allTextContents();
    const buttons = await panel.getByRole('main').getByRole('button').count();
    console.log(
      `  shown    ${sections.length} sections, ${buttons} buttons: ${sections.join(' · ')}`,
    );
  }

  /** The first line of the ten-second answer. */
  private get firstLine() {
    return this.panel.locator('[data-slot="say"] button').first();
  }

  private async copy(): Promise<void> {
    const line = await this.firstLine.innerText();
    await this.firstLine.click();
    await this.panel
      .getByRole('status')
      .filter({ hasText: 'Copied' })
      .waitFor({ state: 'attached', timeout: TIMEOUT });
    const copied = await this.panel.evaluate(() => navigator.clipboard.readText());
    if (copied === '' || !line.includes(copied)) {
      throw new Error(`the clipboard contains "${copied}"`);
    }
    console.log(`  copied   ${copied}`);
  }

  private async screenshot(name: string, persona: string): Promise<void> {
    const file = join(this.artifacts, `${name}-${persona}.png`);
    await saveSideBySide(this.context, [this.page, this.panel], file);
    console.log(`  saved    ${file}`);
  }

  private async step(expected: string, run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
      const shown = await this.panel.locator('body').innerText();
      const start = shown.slice(0, 200).replace(/\s+/g, ' ');
      throw new TourError(`Expected ${expected}: ${reason}. The panel shows: ${start}…`, { cause });
    }
  }
}
