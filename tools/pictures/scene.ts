import type { Page } from 'playwright';
import type { Reading } from '../../src/core/deal/reading';

/** What a scene is played on. */
export interface Stand {
  readonly panel: Page;
  /** Opens an address in the tab beside the panel, and waits for what the panel makes of it. */
  open(url: string, heading: string): Promise<void>;
  /** The page beside the panel says this, and nothing else; waits for what the panel makes of it. */
  tell(reading: Reading, heading: string): Promise<void>;
  /** The page beside the panel does not answer yet. */
  keepSilent(): Promise<void>;
  /** The page beside the panel was open before the extension came. */
  beDeaf(): Promise<void>;
}

/** One state of the panel, how to get there, and what to say of it. */
export interface Scene {
  /** The picture's file name. */
  readonly name: string;
  readonly title: string;
  readonly words: string;
  readonly play: (set: Stand) => Promise<void>;
}

/** Scenes under one heading. */
export interface Act {
  readonly title: string;
  readonly scenes: readonly Scene[];
}
