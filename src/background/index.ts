import { names } from 'virtual:ringside-names';
import { createBadge } from './badge';

// Chrome can stop this worker at any time, so its listeners are registered at the top level.
chrome.runtime.onInstalled.addListener(openPanelOnAction);
chrome.runtime.onStartup.addListener(openPanelOnAction);
chrome.runtime.onMessage.addListener(createBadge(names));

/** Lets the toolbar button and the keyboard shortcut open the side panel. */
function openPanelOnAction(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
