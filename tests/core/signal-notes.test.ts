import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Signal } from '../../src/core/diagnostics/signal';
import { createSignalNotes, loadSignals } from '../../src/storage/diagnostics-storage';

const SIGNAL: Signal = {
  kind: 'primary-silent',
  vendor: 'hubspot',
  primary: 'sidebar-row',
  secondary: 'middle-card',
  structure: 'div[data-test-id]',
};

let kept: Record<string, unknown>;
const set = vi.fn(async (items: Record<string, unknown>) => {
  // Slow, so that who does not wait for the one before reads what is not there yet.
  await new Promise((resolve) => setTimeout(resolve, 5));
  Object.assign(kept, structuredClone(items));
});

beforeEach(() => {
  kept = {};
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24), toFake: ['Date'] });
  vi.stubGlobal('chrome', { storage: { local: { get: async () => structuredClone(kept), set } } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('noting signals', () => {
  it('counts those that come at once', async () => {
    const note = createSignalNotes();
    await Promise.all([note(SIGNAL), note(SIGNAL), note({ ...SIGNAL, vendor: 'salesforce' })]);
    expect(await loadSignals()).toEqual([
      { ...SIGNAL, vendor: 'salesforce', first: '2026-11-24', last: '2026-11-24', count: 1 },
      { ...SIGNAL, first: '2026-11-24', last: '2026-11-24', count: 2 },
    ]);
  });

  it('goes on after one that could not be kept', async () => {
    set.mockRejectedValueOnce(new Error('disk full'));
    const note = createSignalNotes();
    await note(SIGNAL);
    await note(SIGNAL);
    expect(await loadSignals()).toMatchObject([{ count: 1 }]);
  });
});
