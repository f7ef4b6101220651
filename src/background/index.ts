import { names } from 'virtual:ringside-names';
import { createBadge } from './badge';

/*
 * Opens the panel and counts cards on the toolbar button. Chrome stops this worker at will, so
 * all that it does is said once, at the top.
 */
chrome.runtime.onInstalled.addListener(openPanelOnAction);
chrome.runtime.onStartup.addListener(openPanelOnAction);
chrome.runtime.onMessage.addListener(createBadge(names));

/** Lets the toolbar button and the keyboard shortcut open the side panel. */
function openPanelOnAction(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
