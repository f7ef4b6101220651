import { pageMessage } from '../bridge/page-message';
import type { Reading } from '../core/deal/reading';
import type { CrmAdapter } from '../crm/adapter';
import { createDealWatch } from './deal-watch';
import { follow } from './follow';

/**
 * Answers panels with what the page says: the latest reading at once, then each
 * one that differs. The page is followed only while a panel listens. Between
 * panels a navigation alone is looked at, once before and once after it: what was on
 * screen for the deal before must be known when the next panel asks.
 */
export function servePanels(adapter: CrmAdapter): (port: chrome.runtime.Port) => void {
  const ports = new Set<chrome.runtime.Port>();
  const watch = createDealWatch(adapter, document);
  let latest: Reading | undefined;
  let stop = new AbortController();
  let address = location.href;

  function announce(reading: Reading): void {
    latest = reading;
    for (const port of ports) post(port, reading);
  }

  function post(port: chrome.runtime.Port, reading: Reading): void {
    try {
      port.postMessage(pageMessage(reading));
    } catch {
      // The panel or the extension went away in this very moment; the others must still hear.
      leave(port);
    }
  }

  function leave(port: chrome.runtime.Port): void {
    ports.delete(port);
    if (ports.size === 0) stop.abort();
  }

  // Fires for push, replace and traverse alike, before the page has changed anything.
  navigation.addEventListener('currententrychange', () => {
    const left = address;
    address = location.href;
    if (ports.size > 0 || left === address) return;
    for (const each of [left, address]) watch.look(new URL(each), performance.now());
  });

  return (port) => {
    ports.add(port);
    port.onDisconnect.addListener(leave);
    if (ports.size === 1) {
      stop = new AbortController();
      follow(watch, announce, stop.signal);
    } else if (latest) {
      post(port, latest);
    }
  };
}
