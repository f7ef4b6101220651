/** Returns how many typos a word or name of this length can have and still be recognized. */
export function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Counts the typos between what somebody typed and a text. A typo is an added, missing, replaced, or transposed
 * letter. Stops at one more than the limit.
 *
 * @param isUnfinished Whether more may follow, so that the beginning of the text is enough.
 */
export function countTypos(
  typed: string,
  text: string,
  limit: number,
  isUnfinished: boolean,
): number {
  function countFrom(from: number, at: number, left: number): number {
    let t = from;
    let w = at;
    while (t < typed.length && typed[t] === text[w]) {
      t += 1;
      w += 1;
    }
    if (t === typed.length) return isUnfinished ? 0 : Math.min(text.length - w, left + 1);
    if (left === 0) return 1;
    const isSwap = typed[t] === text[w + 1] && typed[t + 1] === text[w];
    const after = (inTyped: number, inText: number) =>
      w + inText > text.length ? left : countFrom(t + inTyped, w + inText, left - 1);
    return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwap ? after(2, 2) : left);
  }
  return countFrom(0, 0, limit);
}
