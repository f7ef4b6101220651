/**
 * Everyday words that are also names of products, and that begin notes in a field for free text:
 * "Monday, 12 May", "Close - waiting for legal". Cards add theirs with `commonWords`.
 */
const COMMON = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december act align ask base basis box bridge buffer build ' +
    'call clear close connect current deal demo discover drift drive engage expand explore first focus ' +
    'forward front help home impact join keep key lead level linear list live local make map market ' +
    'match mention method mode motion move next notes notion open order other outreach partner people ' +
    'pilot plan play point post process project push quick quote range reach record remote request ' +
    'response route sales search segment select share show signal simple social source spot stage ' +
    'standard start step support switch target task team test time together top touch track trial ' +
    'trust update user value wait watch work'
  ).split(' '),
);

/** Returns whether a folded name is an everyday word, which counts only where nothing else is said. */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded);
}
