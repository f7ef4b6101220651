import type { Badge } from '../core/badge/badge-for';

/** The panel's accent: the toolbar's own colour is not ours to know, and white on this is legible. */
const COLOURS = { background: '#0a675f', text: '#ffffff' } as const;

/** Shows a badge on the toolbar button while this tab is in front. Rejects where the tab is gone. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  await Promise.all([
    chrome.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background }),
    chrome.action.setBadgeTextColor({ tabId, color: COLOURS.text }),
    chrome.action.setTitle({ tabId, title }),
    chrome.action.setBadgeText({ tabId, text }),
  ]);
}

/** Makes the toolbar button what it is without a deal. Rejects where the tab is gone. */
export async function clearBadge(tabId: number): Promise<void> {
  const title = chrome.runtime.getManifest().action?.default_title ?? '';
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: '' }),
    chrome.action.setTitle({ tabId, title }),
  ]);
}
