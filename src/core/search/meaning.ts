import type { QueryWord } from './query';
import type { Field, SearchIndex } from './search-index';
import type { Alike } from './vocabulary';
import { RELATED } from './word-lists';

/** A word or phrase of a query, with the stems it can stand for. */
export interface Meaning {
  readonly text: string;
  readonly alike: Alike;
  /** A line matches if it matches any of these. Empty if no card has the word. */
  readonly ways: readonly Way[];
  /** Set if it's the name of a competitor, or a persona's job title. */
  readonly names?: 'card' | 'persona';
}

interface Way {
  /** For each word of a phrase, the stems that match it. */
  readonly words: readonly Alike[];
  /** The fields to search; all of them by default. */
  readonly fields?: readonly Field[];
}

/** From this closeness on, a word is another form of the same word. */
const SAME_WORD = 0.9;

/** Returns what a word or phrase of a query can stand for. */
export function meaningOf(index: SearchIndex, { text, isUnfinished }: QueryWord): Meaning {
  const own = wayTo(text, (word) =>
    index.vocabulary.alike(word, isUnfinished && !text.includes(' ')),
  );
  const forms = (word: string) => index.vocabulary.formsOf(word);
  const names = index.synonymsOf(text).flatMap((name) => wayTo(name, forms) ?? []);
  const title = wayTo(index.personaWord(text) ?? '', forms);
  const persona = title ? [{ ...title, fields: ['persona', 'label'] as const }] : [];
  const isExact = own?.words.some((alike) => [...alike.values()].some((each) => each >= SAME_WORD));
  let ways = [...names, ...persona];
  const isAlias = names.length > 0 && index.isCardName(text);
  if (own && isExact && !isAlias) ways = [own, ...ways];
  else if (ways.length === 0) {
    ways = (RELATED.get(text) ?? []).flatMap((word) => wayTo(word, forms) ?? []);
    if (ways.length === 0 && own) ways = [own];
  }
  if (ways.length === 0) return { text, alike: new Map(), ways };
  const alike = new Map(ways.flatMap(({ words }) => words.flatMap((each) => [...each])));
  const isCard = index.isCardName(text) || [...alike.keys()].every(index.isCardName);
  const named = persona.length > 0 ? 'persona' : isCard && 'card';
  return { text, alike, ways, ...(named && { names: named }) };
}

/** Returns the way to match every word of a phrase; undefined if no card has one of the words. */
function wayTo(phrase: string, formsOf: (word: string) => Alike): Way | undefined {
  const words = phrase.split(' ').map(formsOf);
  return words.some((forms) => forms.size === 0) ? undefined : { words };
}

/** Returns the score of each line in the index; 0 if it matches fewer than `needed` of the meanings. */
export function scoresOf(
  index: SearchIndex,
  meanings: readonly Meaning[],
  needed: number,
): Float64Array {
  const scoresOfMeanings = meanings.map(({ ways }) => {
    const scoresOfWays = ways.map(({ words, fields }) => {
      const scoresOfWords = words.map((alike) => index.scoresOf(alike, fields));
      return sum(scoresOfWords, words.length);
    });
    return sum(scoresOfWays, 1);
  });
  return sum(scoresOfMeanings, needed);
}

/** Adds up the scores of each line; 0 if fewer than `needed` of them are above 0. */
function sum(all: readonly Float64Array[], needed: number): Float64Array {
  const [first = new Float64Array()] = all;
  if (all.length === 1 && needed === 1) return first;
  return first.map((_, line) => {
    let total = 0;
    let count = 0;
    for (const scores of all) {
      const score = scores[line] ?? 0;
      total += score;
      if (score > 0) count += 1;
    }
    return count >= needed ? total : 0;
  });
}
