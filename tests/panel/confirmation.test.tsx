import { describe, expect, test } from 'vitest';
import { partWords } from '../../src/card-view/parts/part';

const none = { internal: 0, disputed: 0, unsourced: 0, private: 0 };
const copy = {
  clip: { text: '', html: '' },
  ids: ['a', 'b'],
  safer: 0,
  flagged: { unverified: 0, changed: 0 },
  leftOut: none,
  isInternal: false,
};

describe('the confirmation of a section says', () => {
  test.each([
    ['nothing if all of it was copied unchanged', {}, ''],
    ['how many lines were copied in safer wording', { safer: 2 }, '2 reworded'],
    [
      'that one note was left out',
      { leftOut: { ...none, internal: 1 } },
      '1 internal note left out',
    ],
    [
      'how many notes were left out',
      { leftOut: { ...none, internal: 5 } },
      '5 internal notes left out',
    ],
    [
      'everything that was left out',
      { leftOut: { internal: 2, disputed: 1, unsourced: 3, private: 1 } },
      '2 internal notes, 1 disputed, 3 unsourced stories, 1 view-only line left out',
    ],
    [
      'warnings first, and the rest briefly',
      { safer: 1, flagged: { unverified: 3, changed: 2 } },
      '3 unverified · 2 outdated · 1 reworded',
    ],
    [
      'first of all that it is not for customers',
      { isInternal: true, flagged: { unverified: 3, changed: 0 } },
      'Internal only · 3 unverified',
    ],
  ])('%s', (_, change, said) => {
    const { warnings, notes } = partWords({ ...copy, ...change });
    expect([...warnings, ...notes].join(' · ')).toBe(said);
  });
});
