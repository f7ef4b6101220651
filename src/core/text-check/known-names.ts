import { wordFinder } from '../loaded-words/find-words';
import { fold } from '../match/fold';
import type { Range } from './sentences';

/** Finds names in a text, in order. What a name stands for is returned with its range. */
export type NameFinder<Named> = (text: string) => readonly (Named & Range)[];

/** Returns a finder of names. A name can stand for several things. */
export function nameFinder<Named extends object>(
  entries: readonly (readonly [name: string, named: Named])[],
): NameFinder<Named> {
  const known = new Map<string, Named[]>();
  const names: string[] = [];
  for (const [name, named] of entries) {
    const key = fold(name);
    if (key === '') continue;
    known.set(key, [...(known.get(key) ?? []), named]);
    // In a list of words, an asterisk stands for any ending.
    names.push(name.replaceAll('*', ''));
  }
  const find = wordFinder({ names });
  return (text) =>
    find(text).flatMap(({ word, start }) =>
      (known.get(fold(word)) ?? []).map((named) => ({ ...named, start, end: start + word.length })),
    );
}
