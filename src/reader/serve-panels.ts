import { type PageMessage, readingMessage, signalMessage } from '../bridge/page-message';
import type { Reading } from '../core/deal/reading';
import type { Page } from '../crm/page';
import type { DealWatch, Observation } from './deal-watch';
import { follow } from './follow';

/** What panels are served with, and when. */
export interface PanelService {
  /** A panel that asks for readings from now on. */
  serve(port: chrome.runtime.Port): void;
  /** Whether any panel listens. */
  isWatched(): boolean;
  /** Looks at the page afresh: other fields may count now. */
  lookAgain(): void;
}

/**
 * Answers panels with what the page says: the latest reading at once, then each
 * one that differs. The page is followed only while a panel listens.
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
  let announced = '';
  let stop = new AbortController();

  function tell({ reading, signal }: Observation): void {
    const text = JSON.stringify(reading);
    if (text !== announced) {
      announced = text;
      latest = reading;
      broadcast(readingMessage(reading));
    }
    if (signal && !signalled.has(JSON.stringify(signal))) {
      signalled.add(JSON.stringify(signal));
      broadcast(signalMessage(signal));
    }
  }

  function broadcast(message: PageMessage): void {
    for (const port of ports) post(port, message);
  }

  function post(port: chrome.runtime.Port, message: PageMessage): void {
    try {
      port.postMessage(message);
    } catch {
      // The panel or the extension went away in this very moment; the others must still hear.
      leave(port);
    }
  }

  function leave(port: chrome.runtime.Port): void {
    if (!ports.delete(port) || ports.size > 0) return;
    stop.abort();
    onLeft(latest);
  }

  function start(): void {
    stop.abort();
    stop = new AbortController();
    announced = '';
    latest = undefined;
    follow(watch, page, tell, stop.signal);
  }

  return {
    isWatched: () => ports.size > 0,
    lookAgain: start,
    serve(port) {
      ports.add(port);
      port.onDisconnect.addListener(leave);
      if (ports.size === 1) {
        start();
      } else if (latest) {
        post(port, readingMessage(latest));
      }
    },
  };
}
