import { expect, it } from 'vitest';
import { readCard } from '../../src/content/read-card';
import { CURRENT_VERSION, MIGRATIONS, type Migration } from '../../src/content/version/migrations';
import { toCurrentVersion } from '../../src/content/version/to-current';
import { acme, FILE } from './acme';

/** A format with three versions: a key is renamed, then a key becomes a list. */
const steps: readonly Migration[] = [
  {
    from: 0,
    what: '"rival" was renamed "name".',
    migrate: ({ rival, ...card }) => ({ ...card, name: rival }),
  },
  {
    from: 1,
    what: '"note" became "notes".',
    migrate: ({ note, ...card }) => ({ ...card, notes: note === undefined ? [] : [note] }),
  },
];

it('runs each migration once, in order, and keeps all other keys', () => {
  expect(toCurrentVersion({ rival: 'Acme', note: 'x', title: 'T' }, steps, 2)).toEqual({
    kind: 'migrated',
    from: 0,
    card: { version: 2, title: 'T', name: 'Acme', notes: ['x'] },
    steps: ['"rival" was renamed "name".', '"note" became "notes".'],
  });
  expect(toCurrentVersion({ version: 1, name: 'Acme', note: 'x' }, steps, 2)).toMatchObject({
    kind: 'migrated',
    from: 1,
    card: { version: 2, name: 'Acme', notes: ['x'] },
  });
});

it('returns a file of the current version unchanged', () => {
  const card = { version: 2, rival: 'left alone' };
  const versioned = toCurrentVersion(card, steps, 2);
  expect(versioned).toEqual({ kind: 'current', card });
});

it('has a migration from each earlier version', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: CURRENT_VERSION }, (_, version) => version),
  );
});

const read = (card: unknown) => readCard({ file: FILE, text: JSON.stringify(card) });

it('reads a card without a version, with a warning', () => {
  const { version: _, ...card } = acme();
  for (const old of [card, { ...card, version: 0 }]) {
    const given = read(old);
    expect(given.card).toEqual(acme());
    expect(given.problems).toMatchObject([{ rule: 'old-version', path: ['version'] }]);
    expect(given.problems[0]?.mend).toContain(`npm run card -- upgrade ${FILE}`);
  }
});

it('rejects a card of a newer version and says what to do', () => {
  const given = read({ ...acme(), version: 3, something: 'new' });
  expect(given.card).toBeUndefined();
  expect(given.problems).toEqual([
    {
      rule: 'version',
      file: FILE,
      path: ['version'],
      what: 'The file uses version 3, but this Ringside supports versions up to 2.',
      mend: 'Update Ringside, or ask for the card in an older version.',
    },
  ]);
});

it.each(['1', 1.5, -1, null, true])('rejects %j as a version', (version) => {
  const given = read({ ...acme(), version });
  expect(given.card).toBeUndefined();
  expect(given.problems).toMatchObject([
    { rule: 'version', mend: 'Write "version": 2, without quotation marks around the number.' },
  ]);
});

it.each(['[]', '"text"', 'null', '3'])('rejects %s as a card', (text) => {
  const { card, problems } = readCard({ file: FILE, text });
  expect(card).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});

it('ignores a byte order mark', () => {
  const { card } = readCard({ file: FILE, text: `\uFEFF${JSON.stringify(acme())}` });
  expect(card).toEqual(acme());
});
