import { withoutLegalForms, withSpacedForms } from './legal-forms';

/** Zero-width characters, direction marks, fillers, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** These would fold to letters: ™ to "tm". */
const TRADE_MARKS = /[™℠®©]/g;
/** Strokes through letters, and the one that NFKD separates from "≠". */
const STROKES = /[\u0334-\u0338\u20D2\u20D3\u20E0\u20E5\u20E6\u20EA\u20EB]/g;
const LATIN_ACCENTS = /[\u0300-\u036F]/g;
/** An empty check box, or "=/=". */
const EMPTY_BOX = /[[(]\s*[-–]?\s*[\])]|=[/\\]=/g;
const MARK = /[\p{S}\p{Extended_Pictographic}\p{Co}!¡†‡]/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const NOT_WORD_NOR_MARK = /[^\p{L}\p{N}\p{M}\p{S}\p{Extended_Pictographic}\p{Co}!¡†‡]+/gu;

/**
 * Signs that deny nothing: bullets, arrows, checks, awards, currencies, quotes, skin tones. The
 * private-use ones are bullets pasted from Word.
 */
const HARMLESS_MARKS = new Set(
  '✅✔✓☑🗸🗹▪▫●○◯◉◎◦∙⬤⚫■◆◇❖►▶▸▹➤➔➜➡→⇒➢⇨↳★☆⭐🌟🏆🥇🥈🥉👉📌📍🎯🔹🔸🔷🔶⚔🆚|=>`´¨^°$€£¥₹🏻🏼🏽🏾🏿\uF0B7\uF0A7\uF0D8\uF0FC',
);

/**
 * Returns a text without what people write in different ways: case, Latin accents, width,
 * punctuation, signs, invisible characters, and the legal forms around a name.
 *
 * `+` and `&` carry meaning ("Dagster+") and become words. If a text is only legal forms, one stays.
 * Nothing is cut from inside a word, so "Dagsterly" never folds to "Dagster".
 */
export function fold(text: string): string {
  return words(visible(text).replace(STROKES, ''), NOT_WORD);
}

/**
 * Returns the folded text with every sign that may deny the name: "❌ dagster" for "❌ Dagster",
 * "✗ dagster" for a Dagster that is struck through. Two texts name the same thing exactly when
 * this is the same for both. Only signs that are known to be harmless are left out.
 */
export function foldName(text: string): string {
  const seen = visible(text);
  const bare = seen.replace(STROKES, '');
  const marked = bare
    .replace(EMPTY_BOX, ' ☐ ')
    .replace(MARK, (mark) => (mark === '+' || !HARMLESS_MARKS.has(mark) ? ` ${mark} ` : ' '));
  return words(bare === seen ? marked : `✗ ${marked}`, NOT_WORD_NOR_MARK);
}

/** Returns whether a text has any sign beside its words: "✅ Dagster", "❌ Dagster". */
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
