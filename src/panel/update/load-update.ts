/**
 * The time until everything is saved, in ms: a reading position is saved a moment after the last scroll. No event
 * reports that the browser closes the panel for an update.
 */
const SAVING_MS = 500;

/**
 * Loads the update, which closes all of Ringside's pages.
 *
 * @returns false if another of Ringside's pages is open, because what is typed there would be lost.
 */
export async function loadUpdate(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, SAVING_MS));
  const pages = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'TAB'] });
  if (pages.length > 1) return false;
  chrome.runtime.reload();
  return true;
}
