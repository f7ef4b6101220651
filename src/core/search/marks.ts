import type { Found, Mark } from './found';
import type { Alike, Vocabulary } from './vocabulary';
import { wordsIn } from './words';

/** Finds in a text the words that a search was about. */
export function marker(vocabulary: Vocabulary, meant: readonly Alike[]): Found['marksIn'] {
  const isMeant = (word: number): boolean => meant.some((alike) => alike.has(word));
  return (text) =>
    wordsIn(text).flatMap(({ raw, start, end }): readonly Mark[] =>
      vocabulary.look(raw).some(isMeant) ? [[start, end]] : [],
    );
}
