import { describe, expect, test } from 'vitest';
import { shownFor } from '../../src/card-view/line/use-copy';
import { partWords } from '../../src/card-view/parts/part';

const none = { internal: 0, disputed: 0, unsourced: 0, private: 0 };
const copy = {
  clip: { text: '', html: '' },
  ids: ['a', 'b'],
  safer: 0,
  doubted: { unverified: 0, changed: 0 },
  left: none,
  isInternal: false,
};

describe('of a part it is said', () => {
  test.each([
    ['nothing where all of it went as it stands', {}, ''],
    ['what went in safer words', { safer: 2 }, '2 reworded'],
    ['one note that stayed', { left: { ...none, internal: 1 } }, '1 internal note left out'],
    ['notes that stayed', { left: { ...none, internal: 5 } }, '5 internal notes left out'],
    [
      'all that stayed',
      { left: { internal: 2, disputed: 1, unsourced: 3, private: 1 } },
      '2 internal notes, 1 disputed, 3 unsourced stories, 1 view only left out',
    ],
    [
      'what may not hold first, and the rest briefly',
      { safer: 1, doubted: { unverified: 3, changed: 2 } },
      '3 unverified · 2 outdated · 1 reworded',
    ],
    [
      'before all that it is not for customers',
      { isInternal: true, doubted: { unverified: 3, changed: 0 } },
      'Internal only · 3 unverified',
    ],
  ])('%s', (_, change, said) => {
    expect(partWords({ ...copy, ...change }).join(' · ')).toBe(said);
  });
});

describe('it is shown', () => {
  test('longer the more there is to read, and three seconds at most', () => {
    expect([0, 1, 2, 5].map((things) => shownFor('copied', things))).toEqual([
      1800, 2700, 3000, 3000,
    ]);
  });

  test('long where there is something to do', () => {
    expect(shownFor('refused', 0)).toBeGreaterThan(10_000);
  });
});
