import { isFieldListRequest } from '../bridge/field-list';
import { PORT_NAME } from '../bridge/page-message';
import { vendorOfHost } from '../core/deal/host';
import type { CrmAdapter } from '../crm/adapter';
import { createPageReader, type PageReader } from './page-reader';

/** Listens for as long as a page of this CRM lives. What reads it is made a task later, or when it is first needed. */
export function startReader(adapter: CrmAdapter): void {
  // The manifest's patterns are wider than the CRM's application.
  if (vendorOfHost(location.hostname) !== adapter.vendor) return;
  let made: PageReader | undefined;
  const reader = (): PageReader => {
    made ??= createPageReader(adapter);
    return made;
  };
  let address = location.href;

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === PORT_NAME) reader().serve(port);
  });

  chrome.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (isFieldListRequest(message)) answer(reader().fields());
  });

  // Fires for push, replace and traverse alike, before the page has changed anything.
  navigation.addEventListener('currententrychange', () => {
    const left = address;
    address = location.href;
    if (left !== address && isAlive()) reader().turnFrom(new URL(left));
  });
  document.addEventListener('visibilitychange', () => {
    if (isAlive()) reader().appear();
  });
  window.addEventListener('pagehide', () => {
    made?.hide();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isAlive()) reader().comeBack();
  });

  // In a task of its own: the page is still being loaded.
  setTimeout(reader);
}

/** Whether the extension is still there: an update leaves this script behind in the page. */
function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}
