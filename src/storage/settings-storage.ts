import {
  applyPolicy,
  type EffectiveSettings,
  parseSettings,
  type Settings,
} from '../core/settings/settings';
import { loadPolicy, onPolicyChanged } from './policy-storage';

/** The key in `storage.local`. */
const KEY = 'settings';

/**
 * Rejects where the browser cannot read its storage.
 *
 * @param patience How long, in ms, to wait for an admin's policy where none is known yet; after that
 *   this device's own settings are given. Without it the policy is always waited for.
 */
export async function loadSettings(patience?: number): Promise<EffectiveSettings> {
  const [{ [KEY]: own }, policy] = await Promise.all([
    chrome.storage.local.get(KEY),
    loadPolicy(patience),
  ]);
  return applyPolicy(parseSettings(own), policy);
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
  chrome.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
  onPolicyChanged(changed);
}
