import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../src/core/deal/reading';
import { type CopiedWording, storedWordings } from '../../src/core/recall/copied-wording';
import { DEFAULTS } from '../../src/core/settings/settings';
import { memoryOf } from '../../src/panel/state/panel-state';
import { createPanelStore } from '../../src/panel/state/panel-store';
import { saveForm } from '../../src/storage/copy-form';
import { saveMemory } from '../../src/storage/deal-memories';
import { followSaved } from '../../src/storage/follow-saved';
import { loadSaved } from '../../src/storage/load-saved';

type Changes = Record<string, { newValue: unknown }>;

/** Stubs a browser that stores values and reports changes. */
function browser(stored: Record<string, unknown> = {}) {
  const listeners: ((changes: Changes, area: string) => void)[] = [];
  const onChanged = { addListener: (listener: (typeof listeners)[0]) => listeners.push(listener) };
  const notify = (items: Record<string, unknown>) => {
    const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
    for (const listener of listeners) listener(Object.fromEntries(changes), 'local');
  };
  const local = {
    get: async (key: string | null) => (key === null ? stored : { [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(items));
      notify(items);
    },
    remove: async () => undefined,
    onChanged,
  };
  vi.stubGlobal('chrome', { storage: { local, managed: { get: async () => ({}) }, onChanged } });
  return { stored, notify };
}

afterEach(() => vi.unstubAllGlobals());

const reading: Reading = {
  kind: 'named',
  deal: { record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/7' } },
  field: { label: 'Competitor', probe: 'test' },
  values: ['Rival'],
};

const DEAL = 'hubspot:app.hubspot.com:1/7';

async function start() {
  const store = createPanelStore(await loadSaved(), {
    saveMemory,
    noteSeen: async () => undefined,
    removeMemories: async () => undefined,
    saveOrgAlias: async () => undefined,
    removeOrgAlias: async () => undefined,
    saveForm,
    saveSeenCard: async () => undefined,
  });
  followSaved(store);
  store.connect({ kind: 'live', reading });
  return store;
}

function copiedOn(store: Awaited<ReturnType<typeof start>>) {
  return Object.values(store.getState().memories).map(({ copied }) => copied);
}

describe('the copy format', () => {
  it('is stored for the next start', async () => {
    browser();
    const store = await start();
    expect(store.getState().form).toBeUndefined();
    store.chooseForm('markdown');
    expect(store.getState().form).toBe('markdown');
    expect((await start()).getState().form).toBe('markdown');
  });

  it('changes in every window while the panel is open', async () => {
    browser();
    const store = await start();
    const { local } = chrome.storage;
    await local.set({ 'copy-form': 'sourced' });
    await vi.waitFor(() => expect(store.getState().form).toBe('sourced'));
    await local.set({ 'copy-form': 'nonsense' });
    await local.set({ 'alias/hubspot:1/dag': { value: 'Dag', cardId: 'dagster' } });
    await vi.waitFor(() => expect(store.getState().aliases).toHaveProperty(['hubspot:1']));
    expect(store.getState().form).toBe('sourced');
  });

  it('is the default if the stored value is invalid', async () => {
    browser({ 'copy-form': { form: 'markdown' } });
    expect((await start()).getState().form).toBeUndefined();
  });

  it('applies even if it can’t be stored, and notifies the rep', async () => {
    browser();
    const store = await start();
    chrome.storage.local.set = () => Promise.reject(new Error('disk full'));
    store.chooseForm('markdown');
    await vi.waitFor(() => expect(store.getState().notice).toContain('disk full'));
    expect(store.getState().form).toBe('markdown');
  });
});

describe('the copied lines of a deal', () => {
  it('are stored for the next start, without duplicates', async () => {
    browser();
    const store = await start();
    store.noteCopied(DEAL, 'rival', ['a', 'b']);
    store.noteCopied(DEAL, 'rival', ['a']);
    expect(copiedOn(await start())).toEqual([{ rival: ['b', 'a'] }]);
  });

  it('are stored for the given deal even if another page is open now', async () => {
    browser();
    const store = await start();
    store.connect({ kind: 'no-crm' });
    store.noteCopied(DEAL, 'rival', ['a']);
    expect((await start()).getState().memories).toEqual({ [DEAL]: { copied: { rival: ['a'] } } });
  });

  it('keep their wording, and a dismissal, for the next start', async () => {
    browser({ [`deal/${DEAL}`]: { at: 1, copied: { rival: ['old'] } } });
    const wordings = async () => storedWordings(memoryOf((await start()).getState())?.wordings);
    expect(await wordings()).toEqual([]);
    const store = await start();
    const copied = { card: 'rival', line: 'a', text: 'x', words: 'h', day: '2026-11-12' } as const;
    const wording: CopiedWording = { ...copied, status: 'supported' };
    store.noteCopied(DEAL, 'rival', ['a'], [wording]);
    expect(await wordings()).toEqual([wording]);
    store.noteCopied(DEAL, 'rival', ['b']);
    expect(await wordings()).toEqual([wording]);
    store.dismissRecalls([{ copied: wording, state: 'removed' }]);
    expect(await wordings()).toEqual([{ ...wording, dismissed: 'removed' }]);
    expect(copiedOn(await start())).toEqual([{ rival: ['old', 'a', 'b'] }]);
  });

  it('are empty if the stored value isn’t a list', async () => {
    browser({ 'deal/x': { at: 1, copied: { rival: 'a', other: ['b', 7] }, wordings: [7] } });
    expect(copiedOn(await start())).toEqual([{ rival: [], other: ['b'] }]);
  });
});

it('applies a changed setting while the panel is open', async () => {
  const { stored } = browser();
  const store = await start();
  expect(store.getState().settings.guard).toBe(true);
  await chrome.storage.local.set({ settings: { ...DEFAULTS, guard: false } });
  await vi.waitFor(() => expect(store.getState().settings.guard).toBe(false));
  expect(stored.settings).toMatchObject({ guard: false });
  await chrome.storage.local.set({ settings: DEFAULTS });
  await vi.waitFor(() => expect(store.getState().settings.guard).toBe(true));
});
