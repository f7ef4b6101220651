import { names } from 'virtual:ringside-names';
import { notifyReaders, serveSettings } from '../bridge/reader-settings';
import { loadSettings } from '../storage/settings-storage';
import { createBadge } from './badge';

// Chrome can stop this worker at any time, so its listeners are registered at the top level.
chrome.runtime.onInstalled.addListener(openPanelOnAction);
chrome.runtime.onStartup.addListener(openPanelOnAction);
chrome.runtime.onMessage.addListener(createBadge(names));
chrome.storage.managed.onChanged.addListener(() => void notifyReaders());
serveSettings(loadSettings);

/** Lets the toolbar button and the keyboard shortcut open the side panel. */
function openPanelOnAction(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
