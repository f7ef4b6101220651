import { type PageMessage, readingMessage, signalMessage } from '../bridge/page-message';
import type { Reading } from '../core/deal/reading';
import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import { follow } from './follow';
import type { Observation } from './observation';

/**
 * Sends panels what the page shows: the next scan's reading, then each reading that differs from the
 * last. The page is followed only while a panel is connected.
 *
 * @param onLastClosed Called with the latest reading when the last panel has closed.
 */
export function servePanels(
  watch: DealWatch,
  page: Page,
  onLastClosed: (latest: Reading | undefined) => void,
) {
  const ports = new Set<chrome.runtime.Port>();
  const sentSignals = new Set<string>();
  let latest: Reading | undefined;
  let abort = new AbortController();

  function report({ reading, signal }: Observation): void {
    if (JSON.stringify(reading) !== JSON.stringify(latest)) {
      latest = reading;
      broadcast(readingMessage(reading));
    }
    if (signal && !sentSignals.has(JSON.stringify(signal))) {
      sentSignals.add(JSON.stringify(signal));
      broadcast(signalMessage(signal));
    }
  }

  function broadcast(message: PageMessage): void {
    for (const port of ports) {
      try {
        port.postMessage(message);
      } catch {
        // This panel or the extension has just gone; the other panels still need the message.
        remove(port);
      }
    }
  }

  function remove(port: chrome.runtime.Port): void {
    if (!ports.delete(port) || ports.size > 0) return;
    abort.abort();
    onLastClosed(latest);
  }

  return {
    /** Whether any panel is connected. */
    isWatched: () => ports.size > 0,
    /** Adds a port that has just opened. Throws if it has closed since. */
    add(port: chrome.runtime.Port): void {
      port.onDisconnect.addListener(remove);
      ports.add(port);
    },
    /** Forgets every port. */
    clear(): void {
      ports.clear();
      abort.abort();
    },
    /** Reads the page again for all panels, and follows it from then on. */
    readAgain(): void {
      abort.abort();
      abort = new AbortController();
      latest = undefined;
      follow(watch, page, report, abort.signal);
    },
  };
}
