/** Returns the tabs with pages of a CRM. */
export function queryCrmTabs(): Promise<chrome.tabs.Tab[]> {
  return chrome.tabs.query({ url: chrome.runtime.getManifest().host_permissions ?? [] });
}
