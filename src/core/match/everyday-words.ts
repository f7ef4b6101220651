/**
 * Everyday words that are also names of products, and that begin notes in a field for free text:
 * "Monday, 12 May", "Close - waiting for legal". Cards add theirs with `commonWords`.
 */
const COMMON = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december act ask base box buffer build ' +
    'call close deal demo drift drive first focus ' +
    'forward front help home join keep key lead level linear list make map market ' +
    'match move next notes notion open order other partner people ' +
    'plan play point post project push quick quote request ' +
    'route sales search share social source stage ' +
    'start step support switch target task team test time together top touch track trial ' +
    'trust update user value watch work'
  ).split(' '),
);

/** Returns whether a folded name is an everyday word, which counts only where nothing else is said. */
export function isEverydayWord(folded: string): boolean {
  return COMMON.has(folded);
}
