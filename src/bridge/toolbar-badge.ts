import type { Badge } from '../core/badge/badge-for';

/** White on the panel's accent is legible on a toolbar of any color. */
const COLORS = { background: '#0a675f', text: '#ffffff' } as const;

/** Shows a badge on the toolbar button while this tab is active. Rejects if the tab is closed. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  await Promise.all([
    chrome.action.setBadgeBackgroundColor({ tabId, color: COLORS.background }),
    chrome.action.setBadgeTextColor({ tabId, color: COLORS.text }),
    chrome.action.setTitle({ tabId, title }),
    chrome.action.setBadgeText({ tabId, text }),
  ]);
}

/** Removes the badge from a tab and restores the button's title. Rejects if the tab is closed. */
export async function clearBadge(tabId: number): Promise<void> {
  const title = chrome.runtime.getManifest().action?.default_title ?? '';
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: '' }),
    chrome.action.setTitle({ tabId, title }),
  ]);
}
