import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName } from '../../src/core/match/fold';
import { effort } from '../effort';

describe('an invisible character', () => {
  /** Zero-width and direction characters, joiners, fillers, selectors, and tags. */
  const invisible = fc.constantFrom(
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

  it('doesn’t change a name in any position', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.array(invisible, { minLength: 1 }), (at, marks) => {
        const name = `Dagster`;
        expect(fold(name.slice(0, at) + marks.join('') + name.slice(at))).toBe('dagster');
      }),
    );
  });

  it('folds to nothing by itself', () => {
    fc.assert(
      fc.property(fc.array(invisible), (marks) => {
        expect(fold(marks.join(''))).toBe('');
      }),
    );
  });
});

it.each([
  ['Ｄａｇｓｔｅｒ，Ｉｎｃ．', 'dagster'],
  ['ﾀﾞｸﾞｽﾀｰ', 'ダグスター'],
  ['DAGSTER® GmbH & Co. KG', 'dagster'],
  ['Dagster & Co. KG', 'dagster'],
  ['Dagster Ltda.', 'dagster'],
  ['GmbH & Co. KG', 'gmbh'],
  ['דגסטר', 'דגסטר'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('keeps similar letters of another alphabet different', () => {
  expect(fold('Dаgster')).not.toBe(fold('Dagster'));
});

describe('legal forms', () => {
  it.each([
    'Dagster & Co.',
    'Dagster and Company',
    'Dagster et Cie',
    'Dagster A/S',
    'Dagster Pvt. Ltd.',
    'Dagster Private Limited',
    'Dagster Pty Ltd',
    'Dagster (Pty) Ltd',
    'Dagster Pte. Ltd.',
    'Dagster Co., Ltd.',
    'Dagster PLC',
    'Dagster LLC',
    'Dagster L.L.C.',
    'Dagster L.P.',
    'Dagster GmbH & Co. KGaA',
    'Dagster e.K.',
    'Dagster S.A.S.',
    'Dagster S.à r.l.',
    'Dagster S.p.A.',
    'Dagster S.r.l.',
    'Dagster S.L.U.',
    'Dagster, S.A. de C.V.',
    'Dagster S. de R.L. de C.V.',
    'Dagster Ltda.',
    'Dagster B.V.',
    'Dagster BVBA',
    'Dagster AB',
    'Dagster ASA',
    'Dagster Oy',
    'Dagster Sp. z o.o.',
    'Dagster sp. z o. o.',
    'Dagster s.r.o.',
    'Dagster, spol. s r.o.',
    'Dagster a.s.',
    'Dagster Zrt.',
    'Dagster d.o.o.',
    'Dagster EOOD',
    'Dagster A.Ş.',
    'Dagster Ltd. Şti.',
    'ООО Dagster',
    'ООО «Dagster»',
    'OOO Dagster',
    'UAB Dagster',
    'PT Dagster Tbk',
    'Dagster Sdn. Bhd.',
    'Dagster K.K.',
    '株式会社Dagster',
    'Dagster株式会社',
    'Dagster (株)',
    '㈱Dagster',
    '주식회사 Dagster',
    '(주)Dagster',
    'Dagster有限公司',
    'Dagster & C. S.p.A.',
    'Dagster gGmbH',
    'Dagster UG (haftungsbeschränkt)',
    'Dagster Aktiengesellschaft',
    'Dagster PBC',
    'Dagster (P) Ltd.',
    'Dagster Ltée',
    'Dagster S. de R.L.',
    'Dagster Unipessoal, Lda.',
    'Dagster AB (publ)',
    'Dagster, spol. s r. o.',
    'Dagster Public Company Limited',
    'Dagster ООД',
    'Dagster בע״מ',
    'SARL Dagster',
  ])('are ignored in %s', (text) => {
    expect(fold(text)).toBe('dagster');
  });

  it.each([
    ['Dagster & Barrel', 'dagster and barrel'],
    ['Dagster and', 'dagster and'],
    ['Dagsterly Inc', 'dagsterly'],
    ['Company 3', 'company 3'],
    ['AT&T', 'at and t'],
    ['AT&C', 'at and c'],
    ['A&C Ltd', 'a and c'],
    ['A-B-C', 'a b c'],
    ['S-A-S', 's a s'],
    ['AS Roma', 'as roma'],
    ['SE Health', 'se health'],
    ['Co Star', 'co star'],
    ['PT Boats', 'pt boats'],
    ['PT Boats Inc', 'pt boats'],
    ['Azure AD', 'azure ad'],
  ])('are kept as part of the name in %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('signs next to a name', () => {
  it.each([
    ['❌ Dagster', '❌ dagster'],
    ['Dagster🚫', 'dagster 🚫'],
    ['≠ Dagster', '✗ dagster'],
    ['D\u0336a\u0336gster', '✗ dagster'],
    ['~~Dagster~~', '~ ~ dagster ~ ~'],
    ['[ ] Dagster', '☐ dagster'],
    ['Yahoo!', 'yahoo !'],
    ['✅ Dagster', 'dagster'],
    ['⭐️ Dagster™', 'dagster'],
    ['Dagster+', 'dagster plus'],
  ])('in %s are folded to %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('fold to the same text when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns: effort(200, 1000) },
    );
  });
});
