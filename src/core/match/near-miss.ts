import { isNegated } from './remark';

/** The maximum length of a name that is checked for typos. */
const MAX_LENGTH = 40;

/** Returns how many typos a name of this length can have and still be recognized. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Returns the number of insertions, deletions, replacements, and swaps of neighbors between two texts. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let best = Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * Returns whether a folded text may mean a name: it differs by a few typos, or it contains the name as whole
 * words. That's a reason to suggest the card, never to match it.
 */
export function isNearMiss(folded: string, name: string): boolean {
  if (folded === '' || name === '') return false;
  if (name.length >= 4 && ` ${folded} `.includes(` ${name} `)) {
    return !isNegated(folded);
  }
  if (folded.length > MAX_LENGTH || name.length > MAX_LENGTH) return false;
  const allowed = tolerance(Math.min(folded.length, name.length));
  return Math.abs(folded.length - name.length) <= allowed && editDistance(folded, name) <= allowed;
}
