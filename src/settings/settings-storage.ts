import {
  type EffectiveSettings,
  parseSettings,
  type Settings,
  underPolicy,
} from '../core/settings/settings';

/** The key in `storage.local`. */
const KEY = 'settings';

/** Rejects where the browser cannot read its storage. */
export async function loadSettings(): Promise<EffectiveSettings> {
  const [{ [KEY]: own }, policy] = await Promise.all([
    chrome.storage.local.get(KEY),
    // A browser without policies may not have this area at all.
    chrome.storage.managed.get(null).catch(() => ({})),
  ]);
  return underPolicy(parseSettings(own), policy);
}

/**
 * Changes the settings of this device. Starts from what is kept and not from what is in force: a
 * policy that goes away again must not leave its values behind. Rejects where the browser cannot keep them.
 */
export async function changeSettings(edit: (own: Settings) => Settings): Promise<void> {
  const { [KEY]: own } = await chrome.storage.local.get(KEY);
  await chrome.storage.local.set({ [KEY]: edit(parseSettings(own)) });
}

/** Calls back when a setting or the policy has changed, in this window or any other. */
export function onSettingsChanged(changed: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  });
}
