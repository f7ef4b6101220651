import { notifyReaders } from '../bridge/reader-settings';
import { STORED_KEYS } from './stored-keys';

/** The key of the policy that the browser reported last. */
const KEY = STORED_KEYS.policy;

/**
 * How long, in ms, to wait for the browser's policy before using the stored one. The browser usually
 * needs a few ms, but 3 to 8 s after launch, with or without a policy (seen on Chromium 156, and in
 * github.com/ghostery/ghostery-extension/issues/3367).
 */
const FALLBACK_DELAY = 50;

function wait<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

/** Stores the policy for the next launch, if it changed. */
function remember(policy: unknown, stored: unknown): void {
  if (JSON.stringify(policy) === JSON.stringify(stored)) return;
  // Not awaited: if it fails, the next launch waits for the browser again.
  const storing = chrome.storage.local.set({ [KEY]: policy }).catch(() => undefined);
  // Readers may have been sent the settings with the stored policy.
  if (stored !== undefined) void storing.then(notifyReaders);
}

/**
 * Returns an admin's policy: as the browser reports it, or the stored one if a browser that has just
 * launched doesn't report it yet. {@link onPolicyChanged} calls back if it turns out to have changed.
 *
 * @param timeout How long, in ms, to wait if no policy is stored yet; then the result is undefined.
 *   Without a timeout, it always waits.
 */
export async function loadPolicy(timeout?: number): Promise<unknown> {
  // A browser without policies may lack this storage area. A failure doesn't mean that a policy was removed.
  const reported: Promise<unknown> = chrome.storage.managed.get(null).catch(() => undefined);
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  const known = reported.then((policy) => {
    if (policy === undefined) return stored ?? {};
    remember(policy, stored);
    return policy;
  });
  if (stored !== undefined) return Promise.race([known, wait(FALLBACK_DELAY, stored)]);
  return timeout === undefined ? known : Promise.race([known, wait(timeout, undefined)]);
}

/** Calls back when the policy in force is no longer the one that was returned, in any window. */
export function onPolicyChanged(changed: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    // If no policy was stored before, the caller waited for the browser's own answer.
    const isLate = area === 'local' && changes[KEY]?.oldValue !== undefined;
    if (area === 'managed' || isLate) changed();
  });
}
