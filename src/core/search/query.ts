import { foldWord, wordsIn } from './words';

/** What is longer is a text that was dropped here, and no search. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;

/** Words that make a sentence and say nothing of what it is about. */
const FILLERS = new Set(
  `a about an and any are arent as at be better but by can cant could do does doesnt dont for from
  good had has have havent here how i if in is isnt it its just me more much my no not of on or our should
  so tell than that thats the their theirs them then there they this to too us versus vs was we what whats
  when where which who why will with wont worse would you your yours`.split(/\s+/),
);

/** A word of a query that says what it is about. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** The last word, with the rep still at it. */
  readonly isUnfinished: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /**
   * Somebody's own words, as "isn't your lineage worse?", and not a term or a few keywords. They may
   * hold words that are in no card.
   */
  readonly isSentence: boolean;
}

/** What a rep has typed so far, without the words that only make a sentence of it. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_LENGTH);
  const words = wordsIn(text)
    .slice(0, MAX_WORDS)
    .flatMap(({ raw, end }) =>
      foldWord(raw).map((word) => ({ text: word, isUnfinished: end === text.length })),
    );
  const about = words.filter((word) => !FILLERS.has(word.text));
  // Fillers alone are the beginning of something, or a search for just them.
  if (about.length === 0) return { words, isSentence: false };
  return { words: about, isSentence: about.length < words.length || text.includes('?') };
}

/** How many of so many words a line must hold: each of one or two, two of three, and so on. */
export function wordsNeeded(count: number): number {
  return count - Math.floor(count / 3);
}
