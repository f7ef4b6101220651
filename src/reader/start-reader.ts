import { isFieldListRequest } from '../bridge/field-list';
import { PORT_NAME } from '../bridge/page-message';
import { isSettingsChange } from '../bridge/reader-settings';
import { vendorOfHost } from '../core/deal/host';
import type { CrmAdapter } from '../crm/adapter';
import { createPageReader, type PageReader } from './page-reader';

/** Listens for panels and page events while a page of this CRM is open. */
export function startReader(adapter: CrmAdapter): void {
  // The manifest's match patterns cover more hosts than the CRM's application.
  if (vendorOfHost(location.hostname) !== adapter.vendor) return;
  let created: PageReader | undefined;
  const reader = (): PageReader => {
    created ??= createPageReader(adapter);
    return created;
  };
  let address = location.href;

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === PORT_NAME) reader().serve(port);
  });

  chrome.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (isFieldListRequest(message)) answer(reader().fields());
    else if (isSettingsChange(message)) created?.settingsChanged();
  });

  // Fires for push, replace, and traverse, before the page has changed anything.
  navigation.addEventListener('currententrychange', () => {
    const left = address;
    address = location.href;
    if (left !== address && isExtensionAlive()) reader().addressChanged(new URL(left));
  });
  document.addEventListener('visibilitychange', () => {
    if (isExtensionAlive()) reader().visibilityChanged();
  });
  window.addEventListener('pagehide', () => {
    created?.pageHidden();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isExtensionAlive()) reader().pageRestored();
  });

  // The page is still loading, so the page reader is created in a later task, or when it is first needed.
  setTimeout(reader);
}

/** Whether the extension is still there: an update leaves this script behind in the page. */
function isExtensionAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}
