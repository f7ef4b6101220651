import type { Page } from 'playwright';

/** Returns the panel's heading: the competitor or, without a card, the reason. */
export function rival(panel: Page) {
  return panel.getByRole('heading', { level: 1 });
}

/** Returns the first button with a text, such as a line that a click copies. */
export function line(panel: Page, text: string) {
  return panel.getByRole('button').filter({ hasText: text }).first();
}

/** Waits until the whole card is rendered, which takes several frames. */
export function waitForWholeCard(panel: Page): Promise<void> {
  return panel.locator('[data-drawing]').waitFor({ state: 'detached' });
}

export function persona(panel: Page, name: string) {
  return panel.getByRole('radio', { name });
}

/** Returns the live region with the last announcement. */
export function voice(panel: Page) {
  return panel.getByRole('status');
}

/** Returns the clipboard's contents as plain text and HTML. */
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

/** Renders the sections out of view, which have no inner text while the browser skips them. */
export async function renderAllSections(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('section[id^="part-"]')) {
      part.style.setProperty('content-visibility', 'visible', 'important');
    }
  });
}
