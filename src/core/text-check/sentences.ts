/** The longest text that can be checked, in UTF-16 code units. */
export const MAX_TEXT = 50_000;

/** A range of a text as offsets of UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Range {
  readonly text: string;
}

/** In code points. A longer sentence is cut, at a space if it has one, so that checking it takes no longer than a moment. */
const MAX_LENGTH = 1000;

/**
 * The end of a sentence: punctuation or a line break, but not if it goes on with a lowercase letter, as after "e.g."
 * or where a mail program wrapped it. `Intl.Segmenter` takes seconds for a long text.
 */
const END =
  /(?<![.!?…])[.!?…]+(?![.!?…])["'”’»)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。！？]+|(?=\n[^\S\n]*(?:\n|[^\s\p{Ll}]))|$/u;
const MOST = `.{0,${MAX_LENGTH}}`;
const SENTENCE = new RegExp(`\\S(?:${MOST}?(?:${END.source})|${MOST}(?!\\S)|${MOST})`, 'gsu');

/** Returns the sentences of a text, in order, without the space around them. */
export function sentencesIn(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(SENTENCE), ({ 0: found, index }) => {
    const sentence = found.trimEnd();
    return { text: sentence, start: index, end: index + sentence.length };
  });
}
