import { anyOf, DENIALS_BEFORE, GONE, GONE_ALONE } from './words';

/** "Out" alone, and "out of the race"; "Out Systems" may be a name. */
const OUT = 'out(?= of|$)';

/** "Churned", "Cancelled", "Failed POC". */
const PARTICIPLE = '[a-z]{2,}[b-df-z]ed(?: (?:poc|pilot|rfp|demo))?';

const NEGATION = new RegExp(`^(?:${anyOf(DENIALS_BEFORE)})(?: |$)`);
const DENIAL = new RegExp(`(?:^| )(?:${anyOf(DENIALS_BEFORE, GONE)}|${OUT})(?: |$)`);
const NOTHING_ELSE = new RegExp(
  `^(?:${anyOf(DENIALS_BEFORE, GONE, GONE_ALONE)}|${OUT}|${PARTICIPLE})(?: \\d+)*$`,
);

/** Returns whether a folded text begins by denying what follows. */
export function isNegated(folded: string): boolean {
  return NEGATION.test(folded);
}

/** Returns whether a folded text denies something anywhere, by the words that are known for it. */
export function isDenial(folded: string): boolean {
  return DENIAL.test(folded);
}

/** Returns whether a folded text is a denial without saying of what: "not", "ruled out". */
export function isBareDenial(folded: string): boolean {
  return NOTHING_ELSE.test(folded);
}
