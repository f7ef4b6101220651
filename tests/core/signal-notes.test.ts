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
  // Slow, so that a write that doesn't wait for the one before it reads old data.
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

describe('storing signals', () => {
  it('counts signals that arrive at the same time', async () => {
    const note = createSignalNotes();
    await Promise.all([note(SIGNAL), note(SIGNAL), note({ ...SIGNAL, vendor: 'salesforce' })]);
    expect(await loadSignals()).toEqual([
      { ...SIGNAL, vendor: 'salesforce', first: '2026-11-24', last: '2026-11-24', count: 1 },
      { ...SIGNAL, first: '2026-11-24', last: '2026-11-24', count: 2 },
    ]);
  });

  it('continues after one that couldn’t be stored', async () => {
    set.mockRejectedValueOnce(new Error('disk full'));
    const note = createSignalNotes();
    await note(SIGNAL);
    await note(SIGNAL);
    expect(await loadSignals()).toMatchObject([{ count: 1 }]);
  });
});
