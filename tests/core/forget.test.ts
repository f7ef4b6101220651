import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadMemories, noteSeen, onMemoryChanged } from '../../src/storage/deal-memories';
import { forgetEverything, removeUnseenDeals } from '../../src/storage/forget';

type Changes = Record<string, { newValue?: unknown }>;

/** The content of storage. */
let stored: Record<string, unknown>;
/** The admin's policy. */
let policy: Record<string, unknown>;
let listeners: ((changes: Changes) => void)[];

function notify(keys: readonly string[]) {
  const changes = keys.map((key) => [
    key,
    stored[key] === undefined ? {} : { newValue: stored[key] },
  ]);
  for (const listener of listeners) listener(Object.fromEntries(changes));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z'), toFake: ['Date'] });
  stored = {};
  policy = {};
  listeners = [];
  const local = {
    get: async (key: string | null) =>
      structuredClone(key === null ? stored : { [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(items));
      notify(Object.keys(items));
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) delete stored[key];
      notify(keys);
    },
    clear: async () => {
      const keys = Object.keys(stored);
      stored = {};
      notify(keys);
    },
    onChanged: { addListener: (listener: (changes: Changes) => void) => listeners.push(listener) },
  };
  vi.stubGlobal('chrome', {
    storage: { local, managed: { get: async () => policy } },
    runtime: { getManifest: () => ({}) },
    tabs: { query: async () => [] },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

const OTHERS = {
  'alias/hubspot:1/dagstar': { value: 'Dagstar', cardId: 'dagster' },
  'card/flowmatic': { file: { id: 'flowmatic' } },
  'copy-form': 'sourced',
};

/** Stores deals that were last seen on these days, besides other data. */
function store(days: readonly string[]) {
  const deals = days.map((day) => [`deal/${day}`, { persona: 'buyers', at: at(day) }]);
  Object.assign(stored, OTHERS, Object.fromEntries(deals));
}

const deals = () => Object.keys(stored).filter((key) => key.startsWith('deal/'));

describe('deals that weren’t seen for long', () => {
  it.each([
    ['12 months by default', {}, {}, ['deal/2025-11-28', 'deal/2026-05-29', 'deal/2026-11-01']],
    ['as long as set', { retention: 6 }, {}, ['deal/2026-05-29', 'deal/2026-11-01']],
    [
      'as long as the policy says',
      { retention: 1 },
      { retentionMonths: 6 },
      ['deal/2026-05-29', 'deal/2026-11-01'],
    ],
    [
      'longer, if the policy says so',
      { retention: 1 },
      { retentionMonths: 24 },
      ['deal/2025-11-27', 'deal/2025-11-28', 'deal/2026-05-29', 'deal/2026-11-01'],
    ],
  ])('are remembered for %s', async (_, settings, set, expected) => {
    store(['2025-11-27', '2025-11-28', '2026-05-29', '2026-11-01']);
    stored.settings = settings;
    policy = set;
    await removeUnseenDeals();
    expect(deals()).toEqual(expected);
    expect(stored).toMatchObject(OTHERS);
  });

  it('are remembered until the policy is known', async () => {
    store(['2025-12-28']);
    stored.settings = { retention: 1 };
    let answer: (policy: unknown) => void = () => undefined;
    const managed = { get: () => new Promise((resolve) => (answer = resolve)) };
    vi.stubGlobal('chrome', {
      ...globalThis.chrome,
      storage: { ...globalThis.chrome.storage, managed },
    });
    const removing = removeUnseenDeals();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(deals()).toHaveLength(1);
    answer({ retentionMonths: 24 });
    await removing;
    expect(deals()).toHaveLength(1);
  });

  it('are also removed from the memory of a panel', async () => {
    store(['2024-01-01']);
    const changed = vi.fn();
    onMemoryChanged(changed);
    await removeUnseenDeals();
    expect(changed.mock.calls).toEqual([['2024-01-01', undefined]]);
  });
});

describe('seeing a deal', () => {
  it('has it remembered as long again, unchanged', async () => {
    store(['2025-12-01']);
    const before = await loadMemories();
    await noteSeen('2025-12-01');
    expect(stored['deal/2025-12-01']).toMatchObject({ at: at('2026-11-28') });
    expect(await loadMemories()).toEqual(before);
  });

  it('is noted at most once a day', async () => {
    store(['2026-11-28']);
    vi.setSystemTime(at('2026-11-28') + 3600_000);
    await noteSeen('2026-11-28');
    expect(stored['deal/2026-11-28']).toMatchObject({ at: at('2026-11-28') });
  });

  it('stores nothing about a deal of which nothing is remembered', async () => {
    await noteSeen('2026-11-28');
    expect(stored).toEqual({});
  });
});

it('forgets everything, and tells the panels', async () => {
  const locks = { request: (_: string, act: () => Promise<void>) => act() };
  vi.stubGlobal('navigator', { locks });
  // Reports the removal of the database once it has a listener.
  const removed: string[] = [];
  vi.stubGlobal('indexedDB', {
    deleteDatabase(name: string) {
      removed.push(name);
      const request = { onsuccess: () => undefined };
      setTimeout(() => request.onsuccess());
      return request;
    },
  });
  store(['2026-11-01']);
  stored.settings = { badge: false };
  const changed = vi.fn();
  onMemoryChanged(changed);
  await forgetEverything();
  expect(stored).toEqual({});
  expect(removed).toEqual(['folder-handle']);
  expect(changed.mock.calls).toEqual([['2026-11-01', undefined]]);
});
