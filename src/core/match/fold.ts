/** Drawn by nothing: zero-width characters, direction marks, fillers, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** Would fold to letters of their own: ™ to "tm". */
const TRADE_MARKS = /[™℠®©]/g;
const LATIN_ACCENTS = /[\u0300-\u036F]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

const LEGAL_FORMS = new Set(
  'inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag kg se sa sas sarl srl spa bv nv ab as aps oy oyj kk pty pte sl slu lda ltda sro doo mbh gesmbh ug'.split(
    ' ',
  ),
);

/**
 * A name without what CRMs and people write differently: case, Latin accents,
 * width, punctuation, invisible characters and legal forms at the end. Two
 * texts name the same thing exactly when they fold to the same text.
 *
 * `+` and `&` carry meaning ("Dagster+") and become words. A text of legal
 * forms alone keeps them. Nothing is cut from inside a word, so "Dagsterly"
 * never folds to "Dagster".
 */
export function fold(text: string): string {
  const words = text
    .replace(INVISIBLE, '')
    .replace(TRADE_MARKS, '')
    .normalize('NFKD')
    .replace(LATIN_ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\P{L}|$))/gu, '')
    .replace(NOT_WORD, ' ')
    .trim()
    .split(' ');
  return withoutLegalForms(words).join(' ');
}

/** The words without the legal forms at their end, nor the "and" in "GmbH & Co. KG". One word stays. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  const isForm = (at: number) => LEGAL_FORMS.has(words[at] ?? '');
  let end = words.length;
  while (end > 1 && isForm(end - 1)) {
    end -= 1;
    if (words[end - 1] === 'and' && isForm(end - 2)) end -= 1;
  }
  return words.slice(0, end);
}
