import { runCard } from '../../tools/card/run-card';
import { today } from '../../tools/content/read-content';
import type { PanelSession } from './panel-session';

/** Saves downloads in a folder. */
export async function saveDownloadsIn(folder: string, on: PanelSession): Promise<void> {
  // The connection to the side panel was made last, and set its own download folder.
  const browser = await on.browser.context.browser()?.newBrowserCDPSession();
  await browser?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Returns what `npm run card -- check` prints about a card if it finds errors, or else nothing. */
export async function errorsIn(file: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const root = process.cwd();
  const code = await runCard(['check', file], { root, cwd: root, today: today(), print }, print);
  return code === 0 ? '' : printed.join('\n');
}
