import { clearBadge } from '../../bridge/toolbar-badge';

/** Takes the badge off every tab that may bear one. A tab that is closed meanwhile needs nothing. */
export async function clearBadges(): Promise<void> {
  const url = chrome.runtime.getManifest().host_permissions ?? [];
  const tabs = await chrome.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : clearBadge(id))));
}
