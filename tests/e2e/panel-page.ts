import type { Page } from 'playwright';

/** The rival whose card or absence is in front. */
export function rival(panel: Page) {
  return panel.getByRole('heading', { level: 1 });
}

/** A line that a click copies, by the words it holds. */
export function line(panel: Page, words: string) {
  return panel.getByRole('button').filter({ hasText: words }).first();
}

/** Waits until the card in front is drawn to its end: its parts follow its top over some frames. */
export function wholeCard(panel: Page): Promise<void> {
  return panel.locator('[data-drawing]').waitFor({ state: 'detached' });
}

export function persona(panel: Page, name: string) {
  return panel.getByRole('radio', { name });
}

/** What the panel's voice said last. */
export function voice(panel: Page) {
  return panel.getByRole('status');
}

/** What lies on the clipboard, in both forms. */
export function clipboard(panel: Page): Promise<{ text: string; html: string }> {
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) => {
      const blob = item?.types.includes(type) ? await item.getType(type) : undefined;
      return blob ? blob.text() : '';
    };
    return { text: await form('text/plain'), html: await form('text/html') };
  });
}

/** Has the parts out of sight laid out: while they are skipped, the browser gives no text as shown for them. */
export async function laidOut(panel: Page): Promise<void> {
  await panel.locator('[data-skipping]').waitFor({ state: 'attached' });
  await panel.evaluate(() => {
    document.querySelector('[data-skipping]')?.removeAttribute('data-skipping');
  });
}
