import { withoutLegalForms, withSpacedForms } from './legal-forms';

/** Zero-width characters, direction marks, fillers, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** Removed because they would fold to letters: ™ to "tm". */
const TRADE_MARKS = /[™℠®©]/g;
/** Strokes through letters, including the one that NFKD splits off "≠". */
const STROKES = /[\u0334-\u0338\u20D2\u20D3\u20E0\u20E5\u20E6\u20EA\u20EB]/g;
const LATIN_ACCENTS = /[\u0300-\u036F]/g;
/** An empty checkbox, or "=/=". */
const EMPTY_BOX = /[[(]\s*[-–]?\s*[\])]|=[/\\]=/g;
const MARK = /[\p{S}\p{Extended_Pictographic}\p{Co}!¡†‡]/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const NOT_WORD_NOR_MARK = /[^\p{L}\p{N}\p{M}\p{S}\p{Extended_Pictographic}\p{Co}!¡†‡]+/gu;

/**
 * Signs that don't deny the name beside them: bullets, arrows, checks, awards, currencies, quotes, skin tones.
 * The private-use ones are bullets pasted from Word.
 */
const HARMLESS_MARKS = new Set(
  '✅✔✓☑🗸🗹▪▫●○◯◉◎◦∙⬤⚫■◆◇❖►▶▸▹➤➔➜➡→⇒➢⇨↳★☆⭐🌟🏆🥇🥈🥉👉📌📍🎯🔹🔸🔷🔶⚔🆚|=>`´¨^°$€£¥₹🏻🏼🏽🏾🏿\uF0B7\uF0A7\uF0D8\uF0FC',
);

/**
 * Returns a text without differences in spelling that don't matter: case, Latin accents, width, punctuation,
 * signs, invisible characters, and the legal forms around a name.
 *
 * `+` and `&` are part of names ("Dagster+") and become words. If a text consists only of legal forms, one
 * stays. Words are never shortened, so "Dagsterly" doesn't fold to "Dagster".
 */
export function fold(text: string): string {
  return words(visible(text).replace(STROKES, ''), NOT_WORD);
}

/**
 * Returns the folded text with every sign that might deny the name: "❌ dagster" for "❌ Dagster",
 * "✗ dagster" for "Dagster" struck through. Only signs known to be harmless are dropped. Two texts are the
 * same name if and only if the results are equal.
 */
export function foldName(text: string): string {
  const seen = visible(text);
  const bare = seen.replace(STROKES, '');
  const marked = bare
    .replace(EMPTY_BOX, ' ☐ ')
    .replace(MARK, (mark) => (mark === '+' || !HARMLESS_MARKS.has(mark) ? ` ${mark} ` : ' '));
  return words(bare === seen ? marked : `✗ ${marked}`, NOT_WORD_NOR_MARK);
}

/** Returns whether a text has any sign next to its words: "✅ Dagster", "❌ Dagster". */
export function isMarked(text: string): boolean {
  return text.replace(/[+=|<>]/g, '').search(MARK) >= 0;
}

function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(TRADE_MARKS, '').normalize('NFKD');
}

function words(text: string, between: RegExp): string {
  const plain = text
    .replace(LATIN_ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\P{L}|$))/gu, '');
  return withoutLegalForms(withSpacedForms(plain).replace(between, ' ').trim().split(' ')).join(
    ' ',
  );
}
