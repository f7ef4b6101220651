import { foldName } from './fold';
import * as words from './words';

const ROLE = new Set(words.entries(words.ROLES));
const JAPANESE_ROLE = new RegExp(words.anyOf(words.JAPANESE_ROLES), 'g');
const HARMLESS_WORD = new Set([...ROLE, ...words.entries(words.HARMLESS)]);
const JAPANESE = new RegExp(words.anyOf(words.JAPANESE_ROLES, words.JAPANESE_HARMLESS), 'g');

/** A year, date, quarter, amount, or percentage, but not zero, which means "nothing". */
const FIGURE = /^(?!00?$|0+[a-z])(?:[qh]\d|fy\d{2,4}|\d+(?:st|nd|rd|th|k|m|mm|x)?)$/;

/** A range of years, because it has an end, or a prefix that negates a word ("de-installed"). */
const ENDED = /(?:\d{4}|[(（[])\s*[-–—~〜]\s*\d{4}|\bde-|\bin-active/i;

/** A remark that ends with "of" or "for" is about somebody else: "In place of". */
const ABOUT_ANOTHER = /\b(?:of|for)[\s)\]）】]*$/i;

/** "Out" at the end, and "out of the race". */
const OUT = 'out(?= of|$)';

/** "Churned", "Cancelled", "Failed POC". */
const PARTICIPLE = '[a-z]{2,}[b-df-z]ed(?: (?:poc|pilot|rfp|demo))?';

const DENIED_AFTER = new RegExp(`^(?:${words.anyOf(words.DENIALS_BEFORE)})(?: |$)`);
const DENIAL = new RegExp(
  `(?:^| )(?:${words.anyOf(words.DENIALS_BEFORE, words.GONE)}|${OUT})(?: |$)`,
);
const DENIAL_ALONE = new RegExp(
  `^(?:${words.anyOf(words.DENIALS_BEFORE, words.GONE, words.GONE_ALONE)}|${OUT}|${PARTICIPLE})(?: \\d+)*$`,
);

/** Returns whether every word is in the set or, if `figure` is given, is a figure. */
function isMadeOf(text: string, known: ReadonlySet<string>, japanese: RegExp, figure?: RegExp) {
  const found = foldName(text).replace(japanese, ' ').trim().split(/\s+/);
  return found.every((word) => word === '' || known.has(word) || figure?.test(word));
}

/**
 * Returns whether a remark is known not to deny its name: "incumbent, renewal 2026". Any other remark might
 * ("DQ", "no longer evaluating").
 */
export function isHarmlessRemark(text: string): boolean {
  return (
    !ENDED.test(text) &&
    !ABOUT_ANOTHER.test(text) &&
    isMadeOf(text, HARMLESS_WORD, JAPANESE, FIGURE)
  );
}

/** Returns whether a text is only a rival's role in the deal: "current vendor". */
export function isRole(text: string): boolean {
  return isMadeOf(text, ROLE, JAPANESE_ROLE);
}

/** Returns whether a folded text starts by denying what follows. */
export function isNegated(folded: string): boolean {
  return DENIED_AFTER.test(folded);
}

/** Returns whether a folded text contains a known word of denial. */
export function isDenial(folded: string): boolean {
  return DENIAL.test(folded);
}

/** Returns whether a folded text is only a denial: "not", "ruled out". */
export function isBareDenial(folded: string): boolean {
  return DENIAL_ALONE.test(folded);
}
