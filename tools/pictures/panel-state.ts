import type { Page } from 'playwright';
import type { Reading } from '../../src/core/deal/reading';

/** Controls the panel and the page beside it. Each function returns once the panel has reacted. */
export interface PanelControls {
  readonly panel: Page;
  /** Opens a URL in the tab beside the panel, and waits for this heading. */
  open(url: string, heading: string): Promise<void>;
  /** Simulates a page that sends this reading, and waits for this heading. */
  sendReading(reading: Reading, heading: string): Promise<void>;
  /** Simulates a page that hasn't responded yet. */
  withholdReading(): Promise<void>;
  /** Opens the settings page, which is shown instead of the panel until it's closed. */
  openSettings(): Promise<Page>;
  /** Simulates a page that was opened before Ringside was installed. */
  disconnect(): Promise<void>;
}

/** A state of the panel, with its caption and how to reach it. */
export interface PanelState {
  /** The screenshot's file name, without its extension. */
  readonly name: string;
  readonly title: string;
  /** May be empty. */
  readonly caption: string;
  readonly reach: (controls: PanelControls) => Promise<void>;
}

/** States under one heading. */
export interface StateGroup {
  readonly title: string;
  readonly states: readonly PanelState[];
}
