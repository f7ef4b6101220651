import { readingMessage } from '../bridge/page-message';
import { type Reading, recordOf } from '../core/deal/reading';
import { recordKey } from '../core/deal/record';
import type { CrmAdapter } from '../crm/adapter';
import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import { readOnce } from './read-once';

/**
 * The delay, in ms, before a deal is read for the badge: a panel that opens before then reads it itself,
 * and once the page has drawn its fields, one scan is enough.
 */
const DELAY = 1000;

/** Reads deals for the toolbar's badge while no panel is open, and reports them to the worker. */
export function createBadgeReader(adapter: CrmAdapter, watch: DealWatch, page: Page) {
  const { vendor } = adapter;
  let reported: string | undefined;
  let abort = new AbortController();

  function report(reading: Reading): void {
    const record = recordOf(reading);
    reported = record && recordKey(record);
    void send(reading);
  }

  function stop(): void {
    abort.abort();
    reported = undefined;
  }

  return {
    /** Reports the last reading of the panel that has just closed. */
    report,
    /** Stops reading, because a panel has opened. */
    stop,
    /** Removes the badge's count, because the badge or its fields have changed in the settings. */
    clear() {
      if (reported !== undefined) report({ kind: 'not-a-deal', vendor });
      stop();
    },
    /** Reads the deal that is open now, unless it has been reported. */
    read() {
      const record = adapter.recordAt(new URL(location.href));
      const deal = record && recordKey(record);
      if (deal === reported || document.hidden) return;
      abort.abort();
      // The previous deal's count must not be shown for this one.
      if (reported !== undefined) report({ kind: 'not-a-deal', vendor });
      if (deal === undefined) return;
      abort = new AbortController();
      const timer = setTimeout(() => readOnce(watch, page, report, abort.signal), DELAY);
      abort.signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}

async function send(reading: Reading): Promise<void> {
  try {
    await chrome.runtime.sendMessage(readingMessage(reading));
  } catch {
    // Nobody receives it: the extension was updated or removed while this page was open.
  }
}
