/**
 * What buyers say in words that cards rarely have, with words that cards do have. Looked for only
 * where no card has the buyer's own word. Folded, as words are compared.
 */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  expensive: ['price', 'pricing', 'cost'],
  pricey: ['price', 'pricing', 'cost'],
  costly: ['price', 'pricing', 'cost'],
  cheap: ['price', 'pricing', 'cost'],
  cheaper: ['price', 'pricing', 'cost'],
  budget: ['price', 'pricing', 'cost'],
  afford: ['price', 'pricing', 'cost'],
  bill: ['price', 'pricing', 'cost'],
  license: ['price', 'pricing'],
  licence: ['price', 'pricing'],
  slow: ['latency', 'delay', 'performance'],
  fast: ['latency', 'delay', 'performance'],
  migrate: ['migration', 'refactor', 'rewrite'],
  switch: ['migration', 'refactor', 'rewrite'],
  reference: ['proof', 'customer'],
  testimonial: ['proof', 'customer'],
};

const NONE: readonly string[] = [];

/** Words to look for instead of one that no card has; none where it has no such words. */
export function relatedWords(word: string): readonly string[] {
  return Object.hasOwn(RELATED, word) ? (RELATED[word] ?? NONE) : NONE;
}
