import { type NotedSignal, parseNoted, type Signal, withSignal } from '../core/diagnostics/signal';

/** The key in `storage.local`. */
const KEY = 'diagnostics';

/** What was noticed about the CRMs' pages. Rejects where the browser cannot read its storage. */
export async function loadSignals(): Promise<readonly NotedSignal[]> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  return parseNoted(stored);
}

/**
 * A function that notes signals, one after the other: two that come at once must both count. A
 * signal that cannot be kept is dropped, for nobody waits for it. Two panels that note in the same moment may
 * lose one of two counts.
 */
export function createSignalNotes(): (signal: Signal) => Promise<void> {
  let noting: Promise<void> = Promise.resolve();

  async function note(signal: Signal): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    await chrome.storage.local.set({ [KEY]: withSignal(await loadSignals(), signal, day) });
  }

  return (signal) => {
    noting = noting.then(() => note(signal)).catch(() => undefined);
    return noting;
  };
}

/** Calls back when a signal was noted, in this window or any other. */
export function onSignalsChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
