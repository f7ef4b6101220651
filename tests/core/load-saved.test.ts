import { afterEach, expect, it, vi } from 'vitest';
import { changesSince } from '../../src/core/changes/changes';
import { DEFAULTS } from '../../src/core/settings/settings';
import { storedForm } from '../../src/storage/custom-cards/stored-card';
import { loadSaved } from '../../src/storage/load-saved';
import { sampleCard } from '../panel/sample-card';

afterEach(() => vi.unstubAllGlobals());

/** Stubs a browser with this storage, in which some reads fail. */
function browserWith(stored: Record<string, unknown>, fails: (key: unknown) => boolean): void {
  const get = async (key: unknown) => {
    if (fails(key)) throw new Error('storage is damaged');
    return typeof key === 'string' ? { [key]: stored[key] } : stored;
  };
  const managed = { get: async () => ({}) };
  const local = { get, set: async () => {}, remove: async () => {} };
  vi.stubGlobal('chrome', { storage: { local, managed } });
}

const stored = {
  'deal/x': {
    picks: { '': 'dagster' },
    places: { 'card: dagster': 'question-one', other: 7 },
    open: { dagster: ['trap', null], other: 'trap' },
    at: 1,
  },
  'alias/hubspot:1/dagstar': { value: 'Dagstar', cardId: 'dagster' },
  settings: { ignored: ['Status quo'], badge: false },
  'seen/dagster': { format: 1, day: '2026-11-12', lines: '{"trap":{"text":"Careful."}}' },
  'seen/later': { format: 2, day: '2026-11-12', lines: '{}' },
  'seen/damaged': { format: 1, day: '2026-11-12', lines: null },
};

it('loads everything stored', async () => {
  browserWith(stored, () => false);
  expect(await loadSaved()).toEqual({
    memories: {
      x: {
        picks: { '': 'dagster' },
        places: { 'card: dagster': 'question-one' },
        open: { dagster: ['trap'], other: [] },
      },
    },
    aliases: { 'hubspot:1': [{ value: 'Dagstar', cardId: 'dagster' }] },
    settings: { ...DEFAULTS, ignored: ['Status quo'], badge: false },
    managed: new Set(),
    customCards: [],
    seen: { dagster: { day: '2026-11-12', lines: { trap: { text: 'Careful.' } } } },
  });
});

it('reads the whole storage only once, because it can be large', async () => {
  const reads: unknown[] = [];
  browserWith(stored, (key) => reads.push(key) < 0);
  await loadSaved();
  expect(reads.filter((key) => key === null)).toEqual([null]);
});

it('parses a card as it was last seen only when it is needed', async () => {
  browserWith({ 'seen/x': { format: 1, day: '2026-11-12', lines: '{"trap":{}}' } }, () => false);
  const parse = vi.spyOn(JSON, 'parse');
  const { seen } = await loadSaved();
  expect(seen?.x?.day).toBe('2026-11-12');
  expect(parse).not.toHaveBeenCalled();
  expect(seen?.x?.lines).toEqual({ trap: {} });
  expect(seen?.x?.lines).toBe(seen?.x?.lines);
  expect(parse).toHaveBeenCalledOnce();
  parse.mockRestore();
});

it.each(['no JSON', 'null', '7'])('has a card whose lines are %s as never seen', async (lines) => {
  browserWith({ 'seen/x': { format: 1, day: '2026-11-12', lines } }, () => false);
  const { seen } = await loadSaved();
  const snapshot = seen?.x ?? { day: '', lines: {} };
  expect(changesSince(snapshot, sampleCard)).toBeUndefined();
});

it('falls back to default settings if they can’t be read, and notifies the rep', async () => {
  browserWith(stored, (key) => key === 'settings');
  const { settings, aliases, notice } = await loadSaved();
  expect(settings).toEqual(DEFAULTS);
  expect(aliases).toHaveProperty(['hubspot:1']);
  expect(notice).toMatch(/Couldn’t read the settings.*storage is damaged.*defaults/);
});

it('starts without names and choices if they can’t be read, and notifies the rep of both', async () => {
  browserWith(stored, (key) => key === null);
  const { memories, aliases, settings, notice, seen } = await loadSaved();
  // Otherwise, each card would be saved as if it were shown for the first time.
  expect(seen).toBeUndefined();
  expect({ memories, aliases }).toEqual({ memories: {}, aliases: {} });
  expect(settings.ignored).toEqual(['Status quo']);
  expect(notice).toMatch(/Couldn’t read your choices on earlier deals/);
  expect(notice).toMatch(/Couldn’t read the names you confirmed/);
});

it('loads custom cards and skips damaged ones', async () => {
  const card = { ...sampleCard, id: 'rival' };
  const own = storedForm({ file: { id: 'rival' }, card, savedOn: '2026-11-24' });
  browserWith({ ...stored, 'card/rival': own, 'card/lost': { card: 1 } }, () => false);
  const { customCards, notice } = await loadSaved();
  expect(customCards).toEqual([{ ...card, origin: 'own' }]);
  expect(notice).toBeUndefined();
});
