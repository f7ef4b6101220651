import { wordFinder } from '../loaded-words/find-words';
import { fold } from '../match/fold';
import type { Range, Sentence } from './sentences';

/** Finds names in a sentence, in order, and returns what they stand for: where, and the word as written. */
export type NameFinder<Named> = (
  sentence: Omit<Sentence, 'end'>,
) => readonly (Named & Range & { readonly word: string })[];

/** Returns a finder of names, which can stand for several things. */
export function nameFinder<Named extends { readonly name: string }>(
  all: readonly Named[],
): NameFinder<Named> {
  const known = new Map<string, Named[]>();
  for (const named of all) {
    const key = fold(named.name);
    if (key !== '') known.set(key, [...(known.get(key) ?? []), named]);
  }
  // In a list of words, an asterisk stands for any ending.
  const names = [...known.values()].flat().map(({ name }) => name.replaceAll('*', ''));
  const find = wordFinder(names);
  return ({ text, start: from }) =>
    find(text).flatMap(({ word, start: at }) => {
      const start = from + at;
      const end = start + word.length;
      return (known.get(fold(word)) ?? []).map((named) => ({ ...named, word, start, end }));
    });
}
