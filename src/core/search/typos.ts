/** Returns the maximum number of typos in a word of this length. */
function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Counts the typos between what a rep typed and a word or its beginning, because they may still be typing. A typo
 * is an added, missing, replaced, or transposed letter.
 *
 * @returns the count, or undefined if there are too many.
 */
export function typosBetween(typed: string, word: string): number | undefined {
  const limit = typosAllowed(typed.length);
  if (limit === 0 || word.length < typed.length - limit) return undefined;
  const typos = countFrom(typed, 0, word, 0, limit);
  return typos > limit ? undefined : typos;
}

/** Counts the typos from a position in each word on, but stops when there are more than the limit. */
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
  const after = (inTyped: number, inWord: number) =>
    countFrom(typed, t + inTyped, word, w + inWord, limit - 1);
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwap ? after(2, 2) : limit);
}
