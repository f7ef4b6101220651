import type { Card } from '../card/card';
import type { FoundTerm } from './found';
import type { Meaning } from './meaning';
import type { IndexedTerm } from './search-index';

/** Minimum length of a word that is unfinished or has a typo. */
const MIN_TYPED = 3;
const CLOSE = 0.9;

/** Returns the rows of translation tables where either side's term is these words, closest first. */
export function findTerms(
  terms: readonly IndexedTerm[],
  words: readonly Meaning[],
  front: readonly Card[],
): readonly FoundTerm[] {
  if (words.length === 0) return [];
  return terms
    .flatMap(({ card, rival, term, names }) => {
      const asked = withoutName(words, rival);
      const closeness = Math.max(0, ...names.map((name) => closenessOf(name, asked)));
      const rank = closeness + (front.includes(card) ? 1 : 0);
      return closeness > 0 ? [{ found: { kind: 'term', card, ...term } as const, rank }] : [];
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ found }) => found);
}

/** Drops the competitor's name if there are other words: "Dagster sensor". */
function withoutName(words: readonly Meaning[], names: readonly string[]): readonly Meaning[] {
  if (words.length === 1) return words;
  const rest = words.filter(({ alike }) => !names.some((name) => (alike.get(name) ?? 0) >= CLOSE));
  return rest.length > 0 ? rest : words;
}

/** Returns the closeness of the least close word to a name; 0 if the words aren't the name. */
function closenessOf(name: readonly string[], words: readonly Meaning[]): number {
  if (name.length !== words.length) return 0;
  let least = 1;
  for (const [at, { text, alike }] of words.entries()) {
    const closeness = alike.get(name[at] ?? '') ?? 0;
    if (closeness < CLOSE && text.length < MIN_TYPED) return 0;
    least = Math.min(least, closeness);
  }
  return least;
}
