import { expect, it } from 'vitest';
import { readCard } from '../../src/content/read-card';
import { CURRENT_VERSION, MIGRATIONS, type Migration } from '../../src/content/version/migrations';
import { toCurrentVersion } from '../../src/content/version/to-current';
import { acme, FILE } from './acme';

/** A format of three versions: a key was renamed, then a key went into another. */
const steps: readonly Migration[] = [
  {
    from: 0,
    what: '"rival" is called "name".',
    migrate: ({ rival, ...card }) => ({ ...card, name: rival }),
  },
  {
    from: 1,
    what: '"note" went into "notes".',
    migrate: ({ note, ...card }) => ({ ...card, notes: note === undefined ? [] : [note] }),
  },
];

it('an old file goes through each step once, in order, and keeps what no step names', () => {
  expect(toCurrentVersion({ rival: 'Acme', note: 'x', title: 'T' }, steps, 2)).toEqual({
    kind: 'migrated',
    from: 0,
    card: { version: 2, title: 'T', name: 'Acme', notes: ['x'] },
    steps: ['"rival" is called "name".', '"note" went into "notes".'],
  });
  expect(toCurrentVersion({ version: 1, name: 'Acme', note: 'x' }, steps, 2)).toMatchObject({
    kind: 'migrated',
    from: 1,
    card: { version: 2, name: 'Acme', notes: ['x'] },
  });
});

it('a file of this version is left as it is, the very same', () => {
  const card = { version: 2, rival: 'left alone' };
  const versioned = toCurrentVersion(card, steps, 2);
  expect(versioned).toEqual({ kind: 'current', card });
});

it('there is a step from each version before this one', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: CURRENT_VERSION }, (_, version) => version),
  );
});

const read = (card: unknown) => readCard({ file: FILE, text: JSON.stringify(card) });

it('a card from before cards had a version is read, and told', () => {
  const { version: _, ...card } = acme();
  for (const old of [card, { ...card, version: 0 }]) {
    const given = read(old);
    expect(given.card).toEqual(acme());
    expect(given.problems).toMatchObject([{ rule: 'old-version', path: ['version'] }]);
    expect(given.problems[0]?.mend).toContain(`npm run card -- upgrade ${FILE}`);
  }
});

it('a card of a newer version is refused, with what to do', () => {
  const given = read({ ...acme(), version: 2, something: 'new' });
  expect(given.card).toBeUndefined();
  expect(given.problems).toEqual([
    {
      rule: 'version',
      file: FILE,
      path: ['version'],
      what: 'The file is of version 2, and this Ringside reads versions up to 1.',
      mend: 'Get the newer Ringside, or ask for the card in an older version.',
    },
  ]);
});

it.each(['1', 1.5, -1, null, true])('%j is no version', (version) => {
  const given = read({ ...acme(), version });
  expect(given.card).toBeUndefined();
  expect(given.problems).toMatchObject([
    { rule: 'version', mend: 'Write "version": 1, without quotation marks.' },
  ]);
});

it.each(['[]', '"text"', 'null', '3'])('%s is no card, and says so', (text) => {
  const { card, problems } = readCard({ file: FILE, text });
  expect(card).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});

it('a byte order mark in front is no matter', () => {
  const { card } = readCard({ file: FILE, text: `\uFEFF${JSON.stringify(acme())}` });
  expect(card).toEqual(acme());
});
