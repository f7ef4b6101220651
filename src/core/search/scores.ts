import type { Meaning } from './meaning';
import type { SearchIndex } from './search-index';

/** Returns the score of each line of the index, 0 where it has fewer than `needed` of the meanings. */
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

/** Adds up scores line by line. A line that has fewer than `needed` of them gets 0. */
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
