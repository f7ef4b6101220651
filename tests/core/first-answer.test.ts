import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/settings/settings';
import { firstAnswer } from '../../src/panel/state/first-answer';
import { createPanelStore } from '../../src/panel/state/panel-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Starts waiting for the tab's state, and reports whether the wait is over. */
function waitFor(isKnown: boolean) {
  const nothing = async () => undefined;
  const storage = {
    noteSeen: nothing,
    removeMemories: nothing,
    saveMemory: nothing,
    saveOrgAlias: nothing,
    removeOrgAlias: nothing,
    saveForm: nothing,
    saveSeenCard: nothing,
  };
  const kept = { memories: {}, aliases: {}, settings: DEFAULTS, customCards: [] };
  const store = createPanelStore(kept, storage);
  if (isKnown) store.connect({ kind: 'no-crm' });
  const wait = { isOver: false };
  void firstAnswer(store).then(() => {
    wait.isOver = true;
  });
  return { store, wait };
}

it('ends at once if the tab is known', async () => {
  const { wait } = waitFor(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(wait.isOver).toBe(true);
});

it('ends with the first answer, but not while connecting', async () => {
  const { store, wait } = waitFor(false);
  store.connect({ kind: 'connecting' });
  await vi.advanceTimersByTimeAsync(20);
  expect(wait.isOver).toBe(false);
  store.connect({ kind: 'live', reading: { kind: 'not-a-deal', vendor: 'hubspot' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(wait.isOver).toBe(true);
});

it('ends after a timeout if the tab doesn’t answer', async () => {
  const { wait } = waitFor(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(wait.isOver).toBe(true);
});
