import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadOrgAliases, removeOrgAlias, saveOrgAlias } from '../../src/storage/org-aliases';

const ORG = 'hubspot:1';
const foo = { value: 'Foo & Co.', cardId: 'dagster' };

let kept: Record<string, unknown>;

beforeEach(() => {
  // The key is as an earlier version folded the name.
  kept = { 'alias/hubspot:1/foo and': foo, 'alias/hubspot:2/foo and': foo };
  const local = {
    get: async () => structuredClone(kept),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys: readonly string[]) => {
      for (const key of keys) delete kept[key];
    },
  };
  vi.stubGlobal('chrome', { storage: { local } });
});

afterEach(() => vi.unstubAllGlobals());

it('takes back a name that an earlier version stored under another key', async () => {
  await removeOrgAlias(ORG, 'foo & co');
  expect(await loadOrgAliases()).toEqual({ 'hubspot:2': [foo] });
});

it('replaces a name that an earlier version stored under another key', async () => {
  const other = { value: 'FOO & Co', cardId: 'airflow' };
  await saveOrgAlias(ORG, other);
  expect(await loadOrgAliases()).toEqual({ [ORG]: [other], 'hubspot:2': [foo] });
});
