import type { Connection } from '../../core/screen/screen';
import { createSignalNotes } from '../../storage/diagnostics-storage';
import { TabFollower } from './tab-follower';

/** The page in front, asked before there is anybody to tell. */
export interface AskedPage {
  /** Tells how the tab and the panel stand, now and from now on. */
  tellTo(tell: (connection: Connection) => void): void;
  /** Loads the page again. */
  reload(): Promise<void>;
}

/** Follows the tab in front of the window that the panel stands in. */
export async function askPage(): Promise<AskedPage> {
  let latest: Connection = { kind: 'connecting' };
  let tell = (connection: Connection): void => {
    latest = connection;
  };
  const note = createSignalNotes();
  const follower = new TabFollower(
    (connection) => tell(connection),
    (signal) => void note(signal),
  );
  await follower.start();
  return {
    tellTo(told) {
      told(latest);
      tell = told;
    },
    reload: () => follower.reload(),
  };
}
