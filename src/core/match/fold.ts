import { withoutLegalForms, withSpacedForms } from './legal-forms';

/** Zero-width characters, direction marks, fillers, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** Would fold to letters of their own: ™ to "tm". */
const TRADE_MARKS = /[™℠®©]/g;
/** Strokes drawn through letters. */
const STROKES = /[\u0334-\u0338\u20D2\u20D3\u20E0\u20E5\u20E6\u20EA\u20EB]/g;
const LATIN_ACCENTS = /[\u0300-\u036F]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns a text without what CRMs and people write differently: case, Latin accents, width,
 * punctuation, signs, invisible characters, and the legal forms around a name.
 *
 * `+` and `&` carry meaning ("Dagster+") and become words. A text of legal forms alone keeps one.
 * Nothing is cut from inside a word, so "Dagsterly" never folds to "Dagster".
 */
export function fold(text: string): string {
  return words(visible(text).replace(STROKES, ''));
}

function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(TRADE_MARKS, '').normalize('NFKD');
}

function words(text: string): string {
  const plain = text
    .replace(LATIN_ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\P{L}|$))/gu, '');
  return withoutLegalForms(withSpacedForms(plain).replace(NOT_WORD, ' ').trim().split(' ')).join(
    ' ',
  );
}
