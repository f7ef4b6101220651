import { entries } from '../match/words';
import { type FoundWord, wordFinder } from './find-words';
import * as lists from './word-lists';

const HARMLESS = lists.HARMLESS_PHRASES.flatMap(entries);
const findAbsolutes = wordFinder(lists.ABSOLUTE_WORDS.flatMap(entries), HARMLESS);
const findNeeds = wordFinder(lists.NEED_WORDS.flatMap(entries), HARMLESS);
const findComparisons = wordFinder(lists.COMPARISONS.flatMap(entries), HARMLESS);

/** Returns the words in a text that put somebody down, in order. */
export const attacksIn = wordFinder(lists.ATTACK_WORDS.flatMap(entries));

/** Returns a text with its questions, which state nothing, replaced by as many spaces. */
function statementsOf(text: string): string {
  return text
    .split(/(?<=[.!?。！？])/)
    .map((sentence) => (/[?？]$/.test(sentence) ? ' '.repeat(sentence.length) : sentence))
    .join('');
}

/** Returns the words in a text that allow no exceptions, in order. */
export function absolutesIn(text: string): readonly FoundWord[] {
  return [...findAbsolutes(text), ...findNeeds(statementsOf(text))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Returns the words in a text that compare, in order. Only English ones: elsewhere too many are harmless. */
export function comparisonsIn(text: string): readonly FoundWord[] {
  return findComparisons(statementsOf(text));
}
