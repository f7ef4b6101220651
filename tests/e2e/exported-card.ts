import { runCard } from '../../tools/card/run-card';
import { today } from '../../tools/content/read-content';
import type { PanelSession } from './panel-session';

/** Saves downloads in a folder. */
export async function saveDownloadsIn(folder: string, on: PanelSession): Promise<void> {
  // The connection to the side panel was made last, and set its own download folder.
  const browser = await on.browser.context.browser()?.newBrowserCDPSession();
  await browser?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Runs `npm run card --` with these arguments. Returns what it prints if it fails, or else nothing. */
export async function failureOf(...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const root = process.cwd();
  const code = await runCard(args, { root, cwd: root, today: today(), print }, print);
  return code === 0 ? '' : printed.join('\n');
}
