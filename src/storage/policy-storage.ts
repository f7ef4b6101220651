/** The key in `storage.local`: an admin's policy as the browser has told it last. */
const KEY = 'policy';

/**
 * How long, in ms, a browser may take to tell its policy before what it told last is taken. It needs a few;
 * one that has just started takes 3 to 8 s, policy or none (seen on Chromium 156, and in
 * github.com/ghostery/ghostery-extension/issues/3367).
 */
const USUAL = 50;

/** Differs for each two policies that say different things. */
function told(policy: unknown): string {
  return JSON.stringify(policy);
}

function wait<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

/** Keeps what the browser has told, for its next start. Nobody waits for that. */
function keep(policy: unknown, kept: unknown): void {
  if (told(policy) === told(kept)) return;
  // Where it cannot be kept, the next start waits once more.
  chrome.storage.local.set({ [KEY]: policy }).catch(() => undefined);
}

/**
 * What an admin has set: as the browser says it, or, while one that has just started does not yet say
 * it, as it said it last. Where that turns out to have changed, {@link onPolicyChanged} calls back.
 *
 * @param patience How long, in ms, to wait for a policy that no browser has told so far; nothing
 *   after that. Without it, it is always waited for.
 */
export async function loadPolicy(patience?: number): Promise<unknown> {
  // A browser without policies may not have this area at all. That it failed is no word of an admin's.
  const asked: Promise<unknown> = chrome.storage.managed.get(null).catch(() => undefined);
  const { [KEY]: kept } = await chrome.storage.local.get(KEY);
  const known = asked.then((policy) => {
    if (policy === undefined) return kept ?? {};
    keep(policy, kept);
    return policy;
  });
  if (kept !== undefined) return Promise.race([known, wait(USUAL, kept)]);
  return patience === undefined ? known : Promise.race([known, wait(patience, undefined)]);
}

/** Calls back when another policy holds than the one that was given, in this window or any other. */
export function onPolicyChanged(changed: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    // Whoever asked before any policy had been kept has waited for the browser itself.
    const isLate = area === 'local' && changes[KEY]?.oldValue !== undefined;
    if (area === 'managed' || isLate) changed();
  });
}
