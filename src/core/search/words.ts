import { fold } from '../match/fold';

/** A word with its position in a text. */
export interface Word {
  /** As written in the text. */
  readonly raw: string;
  /** Offsets in UTF-16 code units; the end is exclusive. */
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

/** Folds a word; see {@link fold}. The result can be several words, as for a fraction. */
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
/** Shorter, because "ops" is the plural of "op". */
const MIN_SINGULAR = 2;

function withoutEnding(word: string): string {
  const short = word.replace(LONG_ENDING, '');
  if (short.length >= MIN_STEM) {
    if (short !== word) return short;
    if (!word.endsWith('s')) return word;
  }
  return word.endsWith('s') && word.length > MIN_SINGULAR ? word.slice(0, -1) : word;
}

/** Returns the stem of a folded English word, so that "price" finds "pricing" and "op" finds "ops". */
export function stemOf(word: string): string {
  return withoutEnding(word)
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/y$/, 'i');
}
