import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, ReviewStatus } from '../../src/core/card/line';
import { linesOf, type Part } from '../../src/core/card/part';
import { type Change, changesSince } from '../../src/core/changes/changes';
import { type Snapshot, snapshotOf } from '../../src/core/changes/snapshot';
import { cardWith, sampleCard } from '../panel/sample-card';

const SEEN = '2026-11-12';

interface Given {
  readonly text?: string;
  readonly label?: string;
  readonly safer?: string | undefined;
  readonly status?: ReviewStatus;
  readonly use?: Line['use'];
  readonly checked?: string;
}

function lineOf(id: string, given: Given = {}): Line {
  const { text = 'A text.', label, safer, status = 'supported', use = 'say' } = given;
  const { checked = '2026-11-01' } = given;
  return {
    id,
    role: 'point',
    ...(label !== undefined && { label }),
    text: [{ kind: 'text', text }],
    use,
    review: {
      status,
      kind: 'product',
      checked,
      sources: [],
      ...(safer !== undefined && { safer: [{ kind: 'text', text: safer }] }),
    },
    personas: [],
    isPrivate: false,
  };
}

const LAYOUT = { kind: 'list', keepsOrder: false } as const;

function cardOf(lines: readonly Line[]): { readonly parts: readonly Part[] } {
  const groups = [{ personas: [], lines }];
  return { parts: [{ id: 'part-more-0', title: 'More', short: 'More', layout: LAYOUT, groups }] };
}

/** Returns a snapshot as the browser's storage returns it. */
function stored(lines: readonly Line[]): Snapshot {
  return JSON.parse(JSON.stringify(snapshotOf(cardOf(lines), SEEN)));
}

const idOf = ({ id }: Change) => id;

function changes(before: readonly Line[], after: readonly Line[]) {
  const found = changesSince(stored(before), cardOf(after));
  return (found?.all ?? []).map((change) => `${idOf(change)}: ${change.kind}`);
}

describe('a changed line', () => {
  it.each<[string, Given, Given, string[]]>([
    ['its text', {}, { text: 'Another text.' }, ['a: reworded']],
    ['its label', { label: 'Acme' }, { label: 'Globex' }, ['a: reworded']],
    ['its status', {}, { status: 'disputed' }, ['a: status']],
    ['its status and safer wording', {}, { status: 'disputed', safer: 'x' }, ['a: status']],
    ['its text and status', {}, { text: 'b', status: 'disputed' }, ['a: reworded']],
    ['its use', {}, { use: 'know' }, ['a: status']],
    ['its safer wording', { safer: 'One.' }, { safer: 'Two.' }, ['a: safer']],
    ['a removed safer wording', { safer: 'One.' }, {}, ['a: safer']],
    ['a new review with the same result', {}, { checked: '2026-11-20' }, []],
    ['nothing', { label: 'x', safer: 'y' }, { label: 'x', safer: 'y' }, []],
  ])('is reported for %s', (_, before, after, expected) => {
    expect(changes([lineOf('a', before)], [lineOf('a', after)])).toEqual(expected);
  });

  it('isn’t reported for a new place or other formatting', () => {
    const bold = { kind: 'strong', children: lineOf('a').text } as const;
    const other = { ...lineOf('a'), text: [bold] };
    expect(changes([lineOf('a'), lineOf('b')], [lineOf('b'), other])).toEqual([]);
  });

  it('has its old and new text', () => {
    const before = stored([lineOf('a', { label: 'L', text: 'Old.', status: 'supported' })]);
    const after = cardOf([lineOf('a', { label: 'L', text: 'New.', status: 'disputed' })]);
    expect(changesSince(before, after)).toMatchObject({
      since: SEEN,
      marks: new Map([['a', 'reworded']]),
      all: [
        {
          before: { label: 'L', text: 'Old.', status: 'supported' },
          line: { review: { status: 'disputed' } },
        },
      ],
    });
  });
});

it('marks the wordings that differ, and no others', () => {
  const marks = (before: Given | undefined, after: Given) =>
    Object.fromEntries(
      changesSince(stored(before ? [lineOf('a', before)] : []), cardOf([lineOf('a', after)]))
        ?.marks ?? [],
    );
  const both = { a: 'added', 'a/safer': 'added' };
  expect(marks(undefined, { safer: 'x' })).toEqual(both);
  expect(marks({ safer: 'x' }, { text: 'b', safer: 'x' })).toEqual({ a: 'reworded' });
  expect(marks({ safer: 'x' }, { safer: 'y' })).toEqual({ a: 'safer', 'a/safer': 'reworded' });
  const disputed = marks({}, { status: 'disputed', safer: 'y' });
  expect(disputed).toEqual({ a: 'status', 'a/safer': 'added' });
});

it('lists the latest changes first, then those without a date, then removed lines', () => {
  const before = ['gone', 'undated', 'early', 'late'].map((id) => lineOf(id));
  const after = [
    lineOf('undated', { text: 'x' }),
    lineOf('early', { text: 'x', checked: '2026-11-13' }),
    lineOf('new', { checked: '2026-11-14' }),
    lineOf('late', { text: 'x', checked: '2026-11-20' }),
  ];
  expect(changes(before, after)).toEqual([
    'late: reworded',
    'new: added',
    'early: reworded',
    'undated: reworded',
    'gone: removed',
  ]);
});

it('takes no line id for a member of an object', () => {
  const lines = ['constructor', '__proto__', 'toString'].map((id) => lineOf(id));
  expect(changes([], lines)).toHaveLength(3);
  expect(changes(lines, lines)).toEqual([]);
});

it('finds exactly the lines that differ', () => {
  const given = fc.record({
    text: fc.constantFrom('a', 'b'),
    safer: fc.constantFrom('c', 'd', undefined),
    status: fc.constantFrom<ReviewStatus>('supported', 'disputed'),
  });
  const card = fc.dictionary(fc.constantFrom(...'abcdefgh'), given);
  fc.assert(
    fc.property(card, card, (before, after) => {
      const lines = (all: Readonly<Record<string, Given>>) =>
        Object.entries(all).map(([id, each]) => lineOf(id, each));
      const found = changesSince(stored(lines(before)), cardOf(lines(after)));
      const differ = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
      );
      expect((found?.all ?? []).map(idOf).sort()).toEqual(differ.sort());
      expect([...(found?.marks.keys() ?? [])].filter((id) => id.length === 1).sort()).toEqual(
        differ.filter((id) => after[id]),
      );
      expect(found === undefined).toBe(differ.length === 0);
    }),
  );
});

it('finds nothing between a card and its own snapshot', () => {
  expect(changesSince(snapshotOf(sampleCard, SEEN), sampleCard)).toBeUndefined();
  const other = cardWith({ references: undefined });
  expect(linesOf(other).length).toBe(linesOf(sampleCard).length - 1);
  const { all } = changesSince(snapshotOf(sampleCard, SEEN), other) ?? {};
  expect(all).toMatchObject([{ kind: 'removed', id: 'paper' }]);
});

/** It takes 7 ms on two quiet cores, and the target is 10; beside other tests it can take twice as long. */
const MAX_MS = 25;

it('compares 200 cards of 60 lines in milliseconds', () => {
  const text =
    'They charge for each run, so a backfill of a year costs as much as a new car. '.repeat(2);
  const library = Array.from({ length: 200 }, (_, card) =>
    cardOf(
      Array.from({ length: 60 }, (_, at) =>
        lineOf(`line-${at}`, { label: 'The bill', text: `${card} ${text}`, safer: text }),
      ),
    ),
  );
  // Text from the storage isn't the same object as that of the cards, so each character is compared.
  const seen: readonly Snapshot[] = JSON.parse(
    JSON.stringify(library.map((card) => snapshotOf(card, SEEN))),
  );
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    const changed = library.filter((card, at) => changesSince(seen[at] as Snapshot, card));
    const time = performance.now() - start;
    expect(changed).toEqual([]);
    return time;
  });
  expect(Math.min(...times)).toBeLessThanOrEqual(MAX_MS);
});
