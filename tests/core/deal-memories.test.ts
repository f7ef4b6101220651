import { afterEach, expect, it, vi } from 'vitest';
import { nameKey, stateKey } from '../../src/core/screen/memory';
import { loadMemories, saveMemory } from '../../src/storage/deal-memories';

/** Stubs a browser whose storage has this content. */
function stub(stored: Record<string, unknown>): void {
  const local = {
    get: async () => structuredClone(stored),
    set: async (items: object) => void Object.assign(stored, structuredClone(items)),
  };
  vi.stubGlobal('chrome', { storage: { local } });
}

afterEach(() => vi.unstubAllGlobals());

const LONG = `Foo & Co. ${'and a long story '.repeat(20)}`;

it('finds picks that the first version stored under names folded differently', async () => {
  const picks = { 'foo and': 'a', 'bar a s': 'b', 'doubtful: foo and: baz': 'c', '': 'd' };
  stub({ 'deal/x': { picks, at: 1 } });
  const { x } = await loadMemories();
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
  stub({ 'deal/x': { picks, at: 1 } });
  const { x } = await loadMemories();
  expect(x?.picks).toMatchObject(picks);
  expect(x?.picks?.[nameKey('❌ Foo')]).toBeUndefined();
});

it('never restores a pick that was undone', async () => {
  stub({
    'deal/x': { picks: { 'foo and': 'a' }, persona: 'champion', at: 1 },
  });
  const { x = {} } = await loadMemories();
  const { foo: _, ...picks } = x.picks ?? {};
  await saveMemory('x', { ...x, picks });
  const again = await loadMemories();
  expect(again.x?.picks?.[nameKey('Foo & Co.')]).toBeUndefined();
  expect(again.x?.persona).toBe('champion');
});
