import { pageMessage } from '../bridge/page-message';
import type { Reading } from '../core/deal/reading';
import type { CrmAdapter } from '../crm/adapter';
import { follow } from './follow';

/**
 * Answers panels with what the page says: the latest reading at once, then each
 * one that differs. The page is followed only while a panel listens.
 */
export function servePanels(adapter: CrmAdapter): (port: chrome.runtime.Port) => void {
  const ports = new Set<chrome.runtime.Port>();
  let latest: Reading | undefined;
  let stop = new AbortController();

  function announce(reading: Reading): void {
    latest = reading;
    for (const port of ports) port.postMessage(pageMessage(reading));
  }

  return (port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) stop.abort();
    });
    if (ports.size === 1) {
      stop = new AbortController();
      follow(adapter, announce, stop.signal);
    } else if (latest) {
      port.postMessage(pageMessage(latest));
    }
  };
}
