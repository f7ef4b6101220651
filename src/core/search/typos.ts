/** Returns how many typing mistakes a typed word of this length can have. */
function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Counts the typing mistakes between a typed word and a word, or the beginning of it: letters added,
 * missing, replaced, or swapped with their neighbor. MiniSearch's fuzzy search knows neither swaps nor
 * beginnings, and a rep sees results while still typing.
 *
 * @returns the count, or undefined where it is more than a word of that length can have.
 */
export function typosBetween(typed: string, word: string): number | undefined {
  const limit = typosAllowed(typed.length);
  if (limit === 0 || word.length < typed.length - limit) return undefined;
  const width = Math.min(word.length, typed.length + limit);
  let before: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let least = Math.min(
        at(previous, column - 1) + (isSame ? 0 : 1),
        at(previous, column) + 1,
        at(current, column - 1) + 1,
      );
      const isSwap = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwap && row > 1 && column > 1) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return undefined;
    before = previous;
    previous = current;
  }
  return Math.min(...previous);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
