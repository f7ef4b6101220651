import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/match/fold';

describe('what a reader cannot see', () => {
  /** Zero-width, direction, joiners, fillers, selectors, tags: drawn by nothing. */
  const unseen = fc.constantFrom(
    '\u00AD',
    '\u034F',
    '\u061C',
    '\u115F',
    '\u180E',
    '\u200B',
    '\u200D',
    '\u200F',
    '\u202E',
    '\u2060',
    '\u2067',
    '\u3164',
    '\uFE0F',
    '\uFEFF',
    '\u{E0041}',
  );

  it('changes no name, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.array(unseen, { minLength: 1 }), (at, marks) => {
        const name = `Dagster`;
        expect(fold(name.slice(0, at) + marks.join('') + name.slice(at))).toBe('dagster');
      }),
    );
  });

  it('makes no name of its own', () => {
    fc.assert(
      fc.property(fc.array(unseen), (marks) => {
        expect(fold(marks.join(''))).toBe('');
      }),
    );
  });
});

it.each([
  ['Ｄａｇｓｔｅｒ，Ｉｎｃ．', 'dagster'],
  ['ﾀﾞｸﾞｽﾀｰ', 'ダグスター'],
  ['DAGSTER® GmbH & Co. KG', 'dagster'],
  ['Dagster & Co. KG', 'dagster and'],
  ['Dagster Ltda.', 'dagster'],
  ['GmbH & Co. KG', 'gmbh'],
  ['דגסטר', 'דגסטר'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('what looks alike and is written in another alphabet stays another name', () => {
  expect(fold('Dаgster')).not.toBe(fold('Dagster'));
});
