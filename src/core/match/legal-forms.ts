import * as words from './words';

const AFTER = new Set([words.LEGAL_FORMS, words.UNSPACED_LEGAL_FORMS].flatMap(words.entries));
const BEFORE = new Set(words.entries(words.LEGAL_FORMS_BEFORE));
const UNSPACED = new RegExp(words.anyOf(words.UNSPACED_LEGAL_FORMS), 'g');
const AND = new Set(words.entries(words.ANDS));

const MAX_WORDS_OF_FORM = 5;

/** Returns whether a folded text is just a legal form, like the second part of "Dagster, Inc." */
export function isLegalForm(folded: string): boolean {
  return AFTER.has(folded);
}

/** Returns the text with spaces around legal forms that are often written without them. */
export function withSpacedForms(text: string): string {
  return text.replace(UNSPACED, ' $& ');
}

/** A fast check, because most names don't end with any of these words. */
const LAST_WORDS = new Set(Array.from(AFTER, (form) => form.split(' ').at(-1)));

/** Returns how many words at the end are one legal form, spelled "as" or "a s". */
function formAtEnd(words: readonly string[]): number {
  const end = words.at(-1) ?? '';
  if (end.length > 1 && !LAST_WORDS.has(end)) return 0;
  for (let count = Math.min(MAX_WORDS_OF_FORM, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count);
    // After another single letter, the letters are part of a name, as in "I-A-G".
    const isSpelled = words.at(-count - 1)?.[1] && last.every((word) => word.length === 1);
    if (AFTER.has(last.join(' ')) || (isSpelled && AFTER.has(last.join('')))) return count;
  }
  return 0;
}

/**
 * Returns a name's folded words without the legal forms before and after it, and without the "and"
 * of "& Co". At least one word stays.
 */
export function withoutLegalForms(folded: readonly string[]): readonly string[] {
  const words = [...folded];
  // "PT" also occurs in English names, so it only counts together with the "Tbk" of a listed company.
  const isIndonesian = words.length > 2 && words[0] === 'pt' && words.at(-1) === 'tbk';
  for (let count = formAtEnd(words); count > 0; count = formAtEnd(words)) {
    words.splice(-count);
    // The "C." in "& C. S.p.A." With fewer words it may be part of a name, as in "AT&C".
    if (words.at(-1) === 'c' && words.at(-2) === 'and' && words.at(-3)?.[1]) words.pop();
    if (words.length > 1 && AND.has(words.at(-1) ?? '')) words.pop();
  }
  if (isIndonesian) words.shift();
  while (words.length > 1 && BEFORE.has(words[0] ?? '')) words.shift();
  return words;
}
