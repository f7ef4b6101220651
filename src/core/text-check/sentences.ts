/** The longest text that can be checked, in UTF-16 code units. */
export const MAX_TEXT = 50_000;

/** A sentence of a text. */
export interface Sentence {
  /** Offsets in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isQuestion: boolean;
}

/**
 * The end of a sentence: punctuation or a line break, but not if it goes on with a lowercase letter, as after "e.g."
 * or where a mail program wrapped it. `Intl.Segmenter` takes seconds for a long text.
 */
const END =
  /(?<![.!?…])[.!?…]+(?![.!?…])["'”’»)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。！？]+|\n(?=[^\S\n]*(?:\n|[^\s\p{Ll}]))/gu;

/** In UTF-16 code units. A longer sentence is cut, so that checking it takes no longer than a moment. */
const MAX_LENGTH = 1000;

/** Returns the sentences of a text, in order, without the space around them. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const to of [...Array.from(text.matchAll(END), endOf), text.length]) {
    for (; from < to; from = Math.min(to, from + MAX_LENGTH)) {
      const piece = text.slice(from, Math.min(to, from + MAX_LENGTH));
      const start = from + piece.length - piece.trimStart().length;
      const trimmed = piece.trim();
      const isQuestion = /[?？]["'”’»)\]]*$/.test(trimmed);
      if (trimmed) found.push({ start, end: start + trimmed.length, text: trimmed, isQuestion });
    }
  }
  return found;
}

function endOf({ 0: { length }, index }: RegExpExecArray): number {
  return index + length;
}
