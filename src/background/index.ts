import { names } from 'virtual:ringside-names';
import { notifyReaders, serveSettings } from '../bridge/reader-settings';
import { removeUnseenDeals } from '../storage/forget';
import { loadSettings } from '../storage/settings-storage';
import { noteUpdate } from '../storage/waiting-update';
import { createBadge } from './badge';

// Chrome can stop this worker at any time, so its listeners are registered at the top level.
chrome.runtime.onInstalled.addListener(setUp);
chrome.runtime.onStartup.addListener(setUp);
chrome.runtime.onMessage.addListener(createBadge(names));
chrome.runtime.onUpdateAvailable.addListener(noteUpdate);
chrome.storage.managed.onChanged.addListener(() => {
  void notifyReaders();
  forgetOldDeals();
});
serveSettings(loadSettings);
forgetOldDeals();

/** Lets the toolbar button and the shortcut open the side panel, and denies content scripts access to storage. */
function setUp(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  // Rejects in browsers that can't do this for local storage.
  chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** If it fails, the worker's next start tries again. */
function forgetOldDeals(): void {
  removeUnseenDeals().catch(() => undefined);
}
