import { ABSOLUTE_WORDS, HARMLESS_PHRASES, NEED_WORDS } from './absolute-words';
import { ATTACK_WORDS } from './attack-words';
import { type FoundWord, wordFinder } from './find-words';

const findAbsolutes = wordFinder(ABSOLUTE_WORDS, HARMLESS_PHRASES);
const findNeeds = wordFinder(NEED_WORDS, HARMLESS_PHRASES);
const findAttacks = wordFinder(ATTACK_WORDS);

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

/** Returns the words in a text that put somebody down, in order. */
export function attacksIn(text: string): readonly FoundWord[] {
  return findAttacks(text);
}
