import { DEPARTMENTS, FILLERS, JOB_TITLES, LEADER } from './word-lists';
import { foldWord, wordsIn } from './words';

/** In UTF-16 code units. Anything longer was probably pasted by mistake. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;
const MAX_PHRASE = 5;

/** A word or phrase of a query. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** Whether it ends the query, so the rep may still be typing it. */
  readonly isUnfinished: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Whether it's a sentence like "isn't your lineage worse?" and not a term or a few keywords. */
  readonly isSentence: boolean;
}

/** Joins the words of each phrase, preferring longer phrases. */
function withPhrases(
  words: readonly QueryWord[],
  isPhrase: (text: string) => boolean,
): readonly QueryWord[] {
  const joined: QueryWord[] = [];
  for (let from = 0; from < words.length; from += joined.at(-1)?.text.split(' ').length ?? 1) {
    let end = Math.min(words.length, from + MAX_PHRASE);
    const textTo = (to: number) =>
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
    while (end > from + 1 && !isPhrase(textTo(end))) end -= 1;
    joined.push({ text: textTo(end), isUnfinished: words[end - 1]?.isUnfinished ?? false });
  }
  return joined;
}

/** Drops the department from a leader's title: "platform" in "Head of Platform". */
function withoutDepartments(words: readonly QueryWord[]): readonly QueryWord[] {
  const isLeader = (word: QueryWord | undefined) =>
    word !== undefined && JOB_TITLES.get(word.text) === LEADER;
  const isDropped: boolean[] = [];
  for (const [at, word] of words.entries()) {
    const isBeside =
      isLeader(words[at - 1]) || isDropped[at - 1] === true || isLeader(words[at + 1]);
    isDropped.push(DEPARTMENTS.has(word.text) && isBeside);
  }
  return words.filter((_, at) => isDropped[at] !== true);
}

/**
 * Parses what a rep has typed so far.
 *
 * @param isPhrase Returns whether several folded words are one phrase.
 */
export function parseQuery(typed: string, isPhrase: (text: string) => boolean): Query {
  const text = typed.slice(0, MAX_LENGTH);
  const words = wordsIn(text)
    .slice(0, MAX_WORDS)
    .flatMap(({ raw, end }) =>
      foldWord(raw).map((word) => ({ text: word, isUnfinished: end === text.length })),
    );
  const phrases = withPhrases(words, isPhrase);
  const about = phrases.filter((word) => !FILLERS.has(word.text));
  // With only fillers, the rep has just started typing or is looking for those words.
  if (about.length === 0) return { words, isSentence: false };
  return {
    words: withoutDepartments(about),
    isSentence: about.length < phrases.length || text.includes('?'),
  };
}

/** Returns how many of a query's words a line must match: 2 of 2, 2 of 3, 3 of 4. */
export function wordsNeeded(count: number): number {
  return count - Math.floor(count / 3);
}
