/** How many slips a typed word of this length may hold and still be meant. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The longest word that is compared letter by letter: a typed one is cut to less. */
const MAX_LENGTH = 40;

/** Rows of the comparison, used again and again: it runs for every word of the content. */
const rows = [0, 1, 2].map(() => new Uint8Array(MAX_LENGTH + 1));

/**
 * The fewest insertions, deletions, replacements and swaps of neighbours that make the typed
 * word a word or the beginning of it.
 *
 * @returns a number above `limit` where it takes more than that.
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  if (typed.length + limit > MAX_LENGTH || word.length < typed.length - limit) return limit + 1;
  const width = Math.min(word.length, typed.length + limit);
  let [before, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  let least = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    current[0] = row;
    least = row;
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      let best = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
      best = Math.min(best, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap =
        column > 1 &&
        row > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other;
      if (isSwap) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current[column] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return least;
}
