import { expect, it } from 'vitest';
import { readCard } from '../../src/content/read-card';
import { CHANGES, CURRENT_VERSION } from '../../src/content/version/migrations';
import { acme, FILE } from './acme';

it('says what each version changed', () => {
  expect(CHANGES).toHaveLength(CURRENT_VERSION);
});

const read = (card: unknown) => readCard({ file: FILE, text: JSON.stringify(card) });

it('reads a card without a version, with a warning', () => {
  const { version: _, ...card } = acme();
  for (const old of [card, { ...card, version: 0 }]) {
    const given = read(old);
    expect(given.card).toEqual(acme());
    expect(given.problems).toMatchObject([{ rule: 'old-version', path: ['version'] }]);
    expect(given.problems[0]?.what).toContain(`version 0 and is read as version 2. ${CHANGES[0]}`);
    expect(given.problems[0]?.fix).toContain(`npm run card -- upgrade ${FILE}`);
  }
});

it('says only what changed since the version of a card', () => {
  const given = read({ ...acme(), version: 1 });
  expect(given.card).toEqual(acme());
  expect(given.problems[0]?.what).toMatch(/version 1 and is read as version 2\. Version 2 adds/);
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
      fix: 'Update Ringside, or ask for the card in an older version.',
    },
  ]);
});

it.each(['1', 1.5, -1, null, true])('rejects %j as a version', (version) => {
  const given = read({ ...acme(), version });
  expect(given.card).toBeUndefined();
  expect(given.problems).toMatchObject([
    { rule: 'version', fix: 'Write "version": 2, without quotation marks around the number.' },
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
