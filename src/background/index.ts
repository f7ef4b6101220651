import { names } from 'virtual:ringside-names';
import { notifyReaders, serveSettings } from '../bridge/reader-settings';
import { removeUnseenDeals } from '../storage/forget';
import { loadSettings } from '../storage/settings-storage';
import { createBadge } from './badge';

// Chrome can stop this worker at any time, so its listeners are registered at the top level.
chrome.runtime.onInstalled.addListener(setUp);
chrome.runtime.onStartup.addListener(setUp);
chrome.runtime.onMessage.addListener(createBadge(names));
chrome.storage.managed.onChanged.addListener(() => {
  void notifyReaders();
  void applyRetention();
});
serveSettings(loadSettings);
void applyRetention();

/** Lets the toolbar button and the keyboard shortcut open the side panel, and restricts the storage. */
function setUp(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  void restrictStorage();
}

/** Forgets deals that weren't seen for too long. If it fails, the worker's next start tries again. */
async function applyRetention(): Promise<void> {
  await removeUnseenDeals().catch(() => undefined);
}

/** Denies content scripts all access to the storage. Browsers that can't do this leave it as it is. */
async function restrictStorage(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await chrome.storage.local.setAccessLevel({ accessLevel }).catch(() => undefined);
}
