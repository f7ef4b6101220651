import { fold } from '../match/fold';

/** A word where it stands in a text. */
export interface Word {
  /** As it is written there. */
  readonly raw: string;
  /** Position of its first character, and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}'’]*/gu;

/** The words of a text, in its order. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }));
}

/** A word as it is compared: without case, accents and what nobody sees. A ligature or fraction may give several. */
export function foldWord(raw: string): readonly string[] {
  return fold(raw)
    .split(' ')
    .filter((word) => word !== '');
}
