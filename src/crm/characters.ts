/*
 * Tests by Unicode property. A browser takes up to a few milliseconds to build such a character class, and
 * builds it when it parses a regular expression literal, even in code that never runs. Text in common
 * letters is therefore tested without one; for any other text it is built when first needed.
 */

/** Latin letters, kana, and Chinese characters. */
const COMMON = 'A-Za-z0-9À-ÖØ-öø-žƀ-ɏぁ-ゖァ-ヺー一-鿿';
const ANY = '\\p{L}\\p{N}';

function lazyRegExp(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

const allCommon = lazyRegExp(`^[\\t\\n\\f\\r -~${COMMON}]*$`, '');
const visibleCharacter = lazyRegExp(`[${ANY}\\p{P}\\p{S}]`, 'u');
const invisible = lazyRegExp('\\p{Default_Ignorable_Code_Point}', 'gu');

/** @param source Returns what to remove as an expression, given a class of letters and digits. */
function createRemover(source: (letters: string) => string): (text: string) => string {
  const common = lazyRegExp(source(COMMON), 'g');
  const any = lazyRegExp(source(ANY), 'gu');
  return (text) => text.replace((allCommon().test(text) ? common : any)(), '');
}

/** Returns only the letters and digits of a text. */
export const lettersAndDigits = createRemover((letters) => `[^${letters}]+`);

/** Returns the text from its first letter or digit to its last. */
export const trimPunctuation = createRemover((letters) => `^[^${letters}]+|[^${letters}]+$`);

export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || lettersAndDigits(text) !== '';
}

/** Whether a text is a symbol or an emoji such as ❌. */
export function isSymbol(text: string): boolean {
  return /^\S+$/.test(text) && !hasLetterOrDigit(text);
}

/** Whether a text contains a letter, a digit, a punctuation mark, or a symbol. */
export function hasVisibleCharacter(text: string): boolean {
  return /[!-~]/.test(text) || (/\S/.test(text) && visibleCharacter().test(text));
}

/** Returns a text without invisible characters, trimmed. */
export function visibleText(text: string): string {
  return (allCommon().test(text) ? text : text.replace(invisible(), '')).trim();
}
