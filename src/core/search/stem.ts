const LONG_ENDING = /(?:ings?|ed|es|e)$/;

/** What is left must still be a word's worth. */
const MIN_STEM = 3;
/** "Ops" is more than one "Op". */
const MIN_SINGULAR = 2;

function withoutEnding(word: string): string {
  const short = word.replace(LONG_ENDING, '');
  if (short.length >= MIN_STEM) {
    if (short !== word) return short;
    if (!word.endsWith('s')) return word;
  }
  return word.endsWith('s') && word.length > MIN_SINGULAR ? word.slice(0, -1) : word;
}

/**
 * A folded English word without what inflects it, so that "pricing" is found by
 * "price" and "ops" by "op". Wrong now and then, which costs a rank and no more:
 * the word itself always counts for more.
 */
export function stemOf(word: string): string {
  return withoutEnding(word)
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/y$/, 'i');
}
