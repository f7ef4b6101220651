import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadOrgAliases, removeOrgAlias, saveOrgAlias } from '../../src/storage/org-aliases';

const ORG = 'hubspot:1';
const foo = { value: 'Foo & Co.', cardId: 'dagster' };
const bar = { value: 'Bar', cardId: 'airflow' };

let stored: Record<string, unknown>;

/** Storage from the first version, plus a name from the current version. */
beforeEach(() => {
  stored = {
    'alias/hubspot:1/foo and': foo,
    'alias/hubspot:2/foo and': foo,
    'alias/hubspot:1/bar': bar,
    settings: {},
  };
  const local = {
    get: async () => structuredClone(stored),
    set: async (items: object) => void Object.assign(stored, structuredClone(items)),
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete stored[key];
    },
  };
  vi.stubGlobal('chrome', { storage: { local } });
});

afterEach(() => vi.unstubAllGlobals());

const moved = {
  'alias/hubspot:1/foo': foo,
  'alias/hubspot:2/foo': foo,
  'alias/hubspot:1/bar': bar,
  settings: {},
};

it('moves names that an earlier version stored under another key, once', async () => {
  expect(await loadOrgAliases()).toEqual({ 'hubspot:1': [foo, bar], 'hubspot:2': [foo] });
  await vi.waitFor(() => expect(stored).toEqual(moved));
  const set = vi.spyOn(chrome.storage.local, 'set');
  expect(await loadOrgAliases()).toEqual({ 'hubspot:1': [bar, foo], 'hubspot:2': [foo] });
  expect(set).not.toHaveBeenCalled();
});

it('keeps the card that was confirmed last for a name', async () => {
  const again = { value: 'FOO & Co', cardId: 'airflow' };
  stored['alias/hubspot:1/foo'] = again;
  expect(await loadOrgAliases()).toEqual({ 'hubspot:1': [bar, again], 'hubspot:2': [foo] });
  await vi.waitFor(() => expect(stored).toEqual({ ...moved, 'alias/hubspot:1/foo': again }));
});

it('removes and replaces a moved name', async () => {
  await loadOrgAliases();
  await vi.waitFor(() => expect(stored).toEqual(moved));
  await removeOrgAlias(ORG, 'foo & co');
  const other = { value: 'FOO & Co', cardId: 'airflow' };
  await saveOrgAlias('hubspot:2', other);
  expect(await loadOrgAliases()).toEqual({ [ORG]: [bar], 'hubspot:2': [other] });
});

it('loads names that can’t be moved', async () => {
  vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('full'));
  expect(await loadOrgAliases()).toEqual({ 'hubspot:1': [foo, bar], 'hubspot:2': [foo] });
  expect(stored).toHaveProperty(['alias/hubspot:1/foo and']);
});
