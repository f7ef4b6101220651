import { type PageMessage, readingMessage, signalMessage } from '../bridge/page-message';
import type { Reading } from '../core/deal/reading';
import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import { follow } from './follow';
import type { Observation } from './observation';

/** The panels that listen to this page. */
export interface PanelService {
  /** Adds a port that has just opened. One that has closed by then throws. */
  add(port: chrome.runtime.Port): void;
  /** Whether any panel listens. */
  isWatched(): boolean;
  /** Forgets every port. */
  clear(): void;
  /** Reads the page again for all panels, and follows it from then on. */
  readAgain(): void;
}

/**
 * Tells panels what the page says: what the next scan finds, then each reading that differs. The
 * page is followed only while a panel listens.
 *
 * @param onLeft Called when the last panel has gone, with the latest reading.
 */
export function servePanels(
  watch: DealWatch,
  page: Page,
  onLeft: (latest: Reading | undefined) => void,
): PanelService {
  const ports = new Set<chrome.runtime.Port>();
  const signalled = new Set<string>();
  let latest: Reading | undefined;
  let stop = new AbortController();

  function tell({ reading, signal }: Observation): void {
    if (JSON.stringify(reading) !== JSON.stringify(latest)) {
      latest = reading;
      broadcast(readingMessage(reading));
    }
    if (signal && !signalled.has(JSON.stringify(signal))) {
      signalled.add(JSON.stringify(signal));
      broadcast(signalMessage(signal));
    }
  }

  function broadcast(message: PageMessage): void {
    for (const port of ports) {
      try {
        port.postMessage(message);
      } catch {
        // The panel or the extension has just gone away; the others must still hear.
        leave(port);
      }
    }
  }

  function leave(port: chrome.runtime.Port): void {
    if (!ports.delete(port) || ports.size > 0) return;
    stop.abort();
    onLeft(latest);
  }

  return {
    isWatched: () => ports.size > 0,
    add(port) {
      port.onDisconnect.addListener(leave);
      ports.add(port);
    },
    clear() {
      ports.clear();
      stop.abort();
    },
    readAgain() {
      stop.abort();
      stop = new AbortController();
      latest = undefined;
      follow(watch, page, tell, stop.signal);
    },
  };
}
