import { expect, it } from 'vitest';
import { nameKey, stateKey } from '../../src/core/screen/memory';
import { loadMemories, saveMemory } from '../../src/storage/deal-memories';

/** Returns a storage area with this content. */
function storageOf(stored: Record<string, unknown>): chrome.storage.StorageArea {
  const area: Partial<chrome.storage.StorageArea> = {
    get: async () => structuredClone(stored),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
  };
  return area as chrome.storage.StorageArea;
}

const LONG = `Foo & Co. ${'and a long story '.repeat(20)}`;

it('finds picks that the first version stored under names folded differently', async () => {
  const picks = { 'foo and': 'a', 'bar a s': 'b', 'doubtful: foo and: baz': 'c', '': 'd' };
  const { x } = await loadMemories(storageOf({ 'deal/x': { picks, at: 1 } }));
  expect(x?.picks).toMatchObject({
    [nameKey('Foo & Co.')]: 'a',
    [nameKey('Bar A/S')]: 'b',
    [stateKey('doubtful', ['Foo & Co.', 'Baz'])]: 'c',
    '': 'd',
  });
});

it('finds picks that later versions stored, along with older ones', async () => {
  const picks = {
    foo: 'new',
    'foo and': 'old',
    [nameKey('Foo and')]: 'old',
    [nameKey(LONG)]: 'long',
  };
  const { x } = await loadMemories(storageOf({ 'deal/x': { picks, at: 1 } }));
  expect(x?.picks).toMatchObject(picks);
  expect(x?.picks?.[nameKey('❌ Foo')]).toBeUndefined();
});

it('never restores a pick that was undone', async () => {
  const storage = storageOf({
    'deal/x': { picks: { 'foo and': 'a' }, persona: 'champion', at: 1 },
  });
  const { x = {} } = await loadMemories(storage);
  const { foo: _, ...picks } = x.picks ?? {};
  await saveMemory('x', { ...x, picks }, storage);
  const again = await loadMemories(storage);
  expect(again.x?.picks?.[nameKey('Foo & Co.')]).toBeUndefined();
  expect(again.x?.persona).toBe('champion');
});
