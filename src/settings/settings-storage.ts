import {
  type EffectiveSettings,
  parseSettings,
  type Settings,
  underPolicy,
} from '../core/settings/settings';

/** The key in `storage.local`. */
const KEY = 'settings';

/** What an admin has set. Just after its start, a browser may take seconds to say. */
async function loadPolicy(): Promise<unknown> {
  // A browser without policies may not have this area at all.
  return chrome.storage.managed.get(null).catch(() => ({}));
}

/**
 * Rejects where the browser cannot read its storage.
 *
 * @param patience How long to wait for an admin's policy, in ms; after that this device's own
 *   settings are given. Without it the policy is always waited for.
 */
export async function loadSettings(patience?: number): Promise<EffectiveSettings> {
  const policy =
    patience === undefined
      ? loadPolicy()
      : Promise.race([loadPolicy(), new Promise((resolve) => setTimeout(resolve, patience))]);
  const [{ [KEY]: own }, known] = await Promise.all([chrome.storage.local.get(KEY), policy]);
  return underPolicy(parseSettings(own), known);
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
