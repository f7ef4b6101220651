import { fold } from '../match/fold';

/** A word of a text, with its location there. */
export interface Word {
  /** As it is written. */
  readonly raw: string;
  /** Position of its first character, and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}'’]*/gu;

/** Returns the words of a text, in order. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }));
}

/** Returns a word without case, accents, and invisible characters. A ligature or fraction can give several. */
export function foldWord(raw: string): readonly string[] {
  return fold(raw)
    .split(' ')
    .filter((word) => word !== '');
}

/** Returns the folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).flatMap(({ raw }) => foldWord(raw));
}

const LONG_ENDING = /(?:ings?|ed|es|e)$/;
const MIN_STEM = 3;
/** "Ops" is the plural of "op". */
const MIN_SINGULAR = 2;

function withoutEnding(word: string): string {
  const short = word.replace(LONG_ENDING, '');
  if (short.length >= MIN_STEM) {
    if (short !== word) return short;
    if (!word.endsWith('s')) return word;
  }
  return word.endsWith('s') && word.length > MIN_SINGULAR ? word.slice(0, -1) : word;
}

/**
 * Returns a folded English word without its inflection, so that "price" finds "pricing" and "op" finds
 * "ops". A wrong stem only costs a rank, because the exact word always counts for more.
 */
export function stemOf(word: string): string {
  return withoutEnding(word)
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/y$/, 'i');
}
