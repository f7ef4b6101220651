import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/settings/settings';
import { createPanelStore, firstAnswer } from '../../src/panel/state/panel-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A wait for what a tab says, and whether it is over. */
function waitFor(isKnown: boolean) {
  const nothing = async () => undefined;
  const storage = {
    saveMemory: nothing,
    saveOrgAlias: nothing,
    removeOrgAlias: nothing,
    saveForm: nothing,
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

it('what the tab is may be known already', async () => {
  const { wait } = waitFor(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(wait.isOver).toBe(true);
});

it('the first answer ends the wait, and no word that says nothing', async () => {
  const { store, wait } = waitFor(false);
  store.connect({ kind: 'connecting' });
  await vi.advanceTimersByTimeAsync(20);
  expect(wait.isOver).toBe(false);
  store.connect({ kind: 'live', reading: { kind: 'not-a-deal', vendor: 'hubspot' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(wait.isOver).toBe(true);
});

it('a tab that says nothing is waited for only for a moment', async () => {
  const { wait } = waitFor(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(wait.isOver).toBe(true);
});
