import { type NotedSignal, parseNoted, type Signal, withSignal } from '../core/diagnostics/signal';
import { STORED_KEYS } from './stored-keys';

const KEY = STORED_KEYS.diagnostics;

/** Returns the signals noted about the CRMs' pages. Rejects if the browser can't read its storage. */
export async function loadSignals(): Promise<readonly NotedSignal[]> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  return parseNoted(stored);
}

/**
 * Returns a function that notes signals one after the other, so that simultaneous ones both count. A
 * signal that can't be stored is dropped. If two panels note a signal at the same time, one count may
 * be lost.
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
