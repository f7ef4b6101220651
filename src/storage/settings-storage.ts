import { notifyReaders } from '../bridge/reader-settings';
import {
  applyPolicy,
  type EffectiveSettings,
  parseSettings,
  type Settings,
} from '../core/settings/settings';
import { loadPolicy, onPolicyChanged } from './policy-storage';
import { onStored, STORED_KEYS } from './stored-keys';

const KEY = STORED_KEYS.settings;

/**
 * Returns the settings in force. Rejects if the browser can't read its storage.
 *
 * @param timeout How long, in ms, to wait for an admin's policy if none is known yet; after that, the
 *   device's own settings are returned. Without a timeout, it always waits for the policy.
 */
export async function loadSettings(timeout?: number): Promise<EffectiveSettings> {
  const [{ [KEY]: own }, policy] = await Promise.all([
    chrome.storage.local.get(KEY),
    loadPolicy(timeout),
  ]);
  return applyPolicy(parseSettings(own), policy);
}

/**
 * Changes the settings of this device. Starts from the stored settings, not from those in force, so
 * that a removed policy leaves no values behind. Rejects if the browser can't store them.
 */
export async function changeSettings(edit: (own: Settings) => Settings): Promise<void> {
  const { [KEY]: own } = await chrome.storage.local.get(KEY);
  await chrome.storage.local.set({ [KEY]: edit(parseSettings(own)) });
  void notifyReaders();
}

/** Calls back when a setting or the policy changes, in any window. */
export function onSettingsChanged(changed: () => void): void {
  onStored([KEY], changed);
  onPolicyChanged(changed);
}
