/** Returns how many typing mistakes a typed word of this length can have. */
function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Counts the typing mistakes between a typed word and a word, or the beginning of it, because a rep sees results
 * while still typing. A mistake is a letter that is added, missing, replaced, or swapped with its neighbor.
 *
 * @returns the count, or undefined where it is more than a word of that length can have.
 */
export function typosBetween(typed: string, word: string): number | undefined {
  const limit = typosAllowed(typed.length);
  if (limit === 0 || word.length < typed.length - limit) return undefined;
  const typos = countFrom(typed, 0, word, 0, limit);
  return typos > limit ? undefined : typos;
}

/** Counts the mistakes from a position in each word. A count above the limit can be too low. */
function countFrom(typed: string, from: number, word: string, at: number, limit: number): number {
  let t = from;
  let w = at;
  while (t < typed.length && typed[t] === word[w]) {
    t += 1;
    w += 1;
  }
  if (t === typed.length) return 0;
  if (limit === 0) return 1;
  const isSwap = typed[t] === word[w + 1] && typed[t + 1] === word[w];
  return (
    1 +
    Math.min(
      countFrom(typed, t + 1, word, w + 1, limit - 1),
      countFrom(typed, t + 1, word, w, limit - 1),
      countFrom(typed, t, word, w + 1, limit - 1),
      isSwap ? countFrom(typed, t + 2, word, w + 2, limit - 1) : limit,
    )
  );
}
