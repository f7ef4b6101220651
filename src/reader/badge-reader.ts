import { readingMessage } from '../bridge/page-message';
import { type Reading, recordOf } from '../core/deal/reading';
import { recordKey } from '../core/deal/record';
import type { CrmAdapter } from '../crm/adapter';
import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import { readOnce } from './read-once';

/** What the worker is told for the toolbar's badge while no panel is open. */
export interface BadgeReader {
  /** Reads the deal that is open now, unless that was told already. */
  turn(): void;
  /** A panel has opened: nothing more is read for the badge. */
  rest(): void;
  /** The badge is switched off. */
  clear(): void;
  /** What the panel that has just closed was told last. */
  tell(reading: Reading): void;
}

/**
 * The wait, in ms, before a deal is read for the badge: a panel may still open and read it itself, and
 * one scan is enough once the page has drawn its fields.
 */
const PATIENCE = 1000;

export function createBadgeReader(adapter: CrmAdapter, watch: DealWatch, page: Page): BadgeReader {
  const { vendor } = adapter;
  let told: string | undefined;
  let stop = new AbortController();

  function tell(reading: Reading): void {
    const record = recordOf(reading);
    told = record && recordKey(record);
    void send(reading);
  }

  function rest(): void {
    stop.abort();
    told = undefined;
  }

  return {
    tell,
    rest,
    clear() {
      if (told !== undefined) tell({ kind: 'not-a-deal', vendor });
      rest();
    },
    turn() {
      const record = adapter.recordAt(new URL(location.href));
      const deal = record && recordKey(record);
      if (deal === told || document.hidden) return;
      stop.abort();
      // The count of the deal before must not stand beside this one.
      if (told !== undefined) tell({ kind: 'not-a-deal', vendor });
      if (deal === undefined) return;
      stop = new AbortController();
      const timer = setTimeout(() => readOnce(watch, page, tell, stop.signal), PATIENCE);
      stop.signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}

async function send(reading: Reading): Promise<void> {
  try {
    await chrome.runtime.sendMessage(readingMessage(reading));
  } catch {
    // Nobody is there: the extension was updated or removed under this page.
  }
}
