import type { Page } from 'playwright';

/** Opens a deal whose competitor is Dagster, and waits for its card. */
export async function openDeal(page: Page, panel: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await panel.getByRole('heading', { level: 1, name: 'No deal in this tab' }).waitFor();
  await page.goto(url);
  await panel.getByRole('heading', { level: 1, name: 'Dagster' }).waitFor();
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
}
