/*
 * Tests by Unicode property. A browser needs up to a few milliseconds to build such a character class, and
 * builds it when it parses a regular expression literal, even in code that never runs. So text in common
 * letters is tested without one, and for any other text it is built when first needed.
 */

/** Latin letters, kana, and Chinese characters. */
const COMMON = 'A-Za-z0-9À-ÖØ-öø-žƀ-ɏぁ-ゖァ-ヺー一-鿿';
const ANY = '\\p{L}\\p{N}';

function whenNeeded(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

const allCommon = whenNeeded(`^[\\t\\n\\f\\r -~${COMMON}]*$`, '');
const drawn = whenNeeded(`[${ANY}\\p{P}\\p{S}]`, 'u');
const invisible = whenNeeded('\\p{Default_Ignorable_Code_Point}', 'gu');

/** Removes what matches. @param source Gives the expression for a class of letters and digits. */
function removing(source: (letters: string) => string): (text: string) => string {
  const common = whenNeeded(source(COMMON), 'g');
  const any = whenNeeded(source(ANY), 'gu');
  return (text) => text.replace((allCommon().test(text) ? common : any)(), '');
}

/** Returns the letters and digits of a text, and nothing else of it. */
export const lettersAndDigits = removing((letters) => `[^${letters}]+`);

/** Returns the text from its first letter or digit to its last. */
export const trimPunctuation = removing((letters) => `^[^${letters}]+|[^${letters}]+$`);

export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || lettersAndDigits(text) !== '';
}

/** Returns whether a text is a sign or an emoji, as in ❌. */
export function isSymbol(text: string): boolean {
  return /^\S+$/.test(text) && !hasLetterOrDigit(text);
}

/** Returns whether a letter, a digit, a punctuation mark or a symbol is in a text. */
export function hasVisibleCharacter(text: string): boolean {
  return /[!-~]/.test(text) || (/\S/.test(text) && drawn().test(text));
}

/** Returns a text without characters that nobody sees, and without blanks around it. */
export function visibleText(text: string): string {
  return (allCommon().test(text) ? text : text.replace(invisible(), '')).trim();
}
