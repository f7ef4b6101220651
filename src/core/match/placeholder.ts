import { fold, foldName } from './fold';
import { isHarmlessRemark } from './remark';
import { bareRemark, JOINT, notesIn, remarksIn, splitNames, withoutNumbering } from './separate';
import * as words from './words';

const OTHER = new Set(words.entries(words.OTHERS));
const PLACEHOLDERS = new Set(['', ...words.entries(words.NOBODY).map(fold), ...OTHER]);
/** Values that may be followed by a name, as in "Other: Acme". */
const OPEN = new Set([...OTHER, ...words.entries(words.OPEN_VALUES)]);
const NOT = new Set(words.entries(words.NOTS));
const FILLER = new RegExp(
  `(?<= )(?:${words.anyOf(words.FILLERS)})(?= )|${words.anyOf(words.JAPANESE_FILLERS)}`,
  'g',
);
const NOTE = new RegExp(`\\b(?:${words.anyOf(words.NOTE_WORDS)}|competit\\w+)\\b`, 'i');

/** Up to four words that start with a capital or digit, as in a name, without sentence punctuation. */
const NAME_LIKE =
  /^(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)(?:\s+(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)){0,3}$/u;

const NONE: ReadonlySet<string> = new Set();

/** Returns whether an unknown text looks like a name, not like a note. */
export function isNameLike(text: string): boolean {
  return NAME_LIKE.test(text.trim()) && !NOTE.test(text);
}

/** Returns whether a text means "others", which doesn't deny the names next to it. */
export function isOthers(text: string): boolean {
  return OTHER.has(fold(text));
}

/** Returns whether a folded text is, as a whole, one of the values that mean "no name here". */
export function namesNobody(folded: string, ignored = NONE): boolean {
  const isValue = (text: string) => PLACEHOLDERS.has(text) || ignored.has(text);
  if (isValue(folded)) return true;
  const bare = ` ${folded} `.replace(FILLER, '').replace(/\s+/g, ' ').trim();
  return bare !== '' && bare !== folded && (isValue(bare) || NOT.has(bare));
}

/**
 * Returns whether a field's text means "no name", with or without a note: "None",
 * "None - greenfield", "None/Unknown", "Other (please specify)".
 *
 * @param ignored Folded values to ignore in this org, besides those ignored by default.
 */
export function isPlaceholder(value: string, ignored?: ReadonlySet<string>): boolean {
  const isNobody = (text: string) => namesNobody(fold(text), ignored);
  const text = withoutNumbering(value);
  if (isNobody(value) || isNobody(text)) return true;
  const listed = splitNames(text.replace(/\bn\/([ad])\b/gi, 'n.$1'), JOINT);
  if (listed.length > 1 && listed.every(isNobody)) return true;
  const noted = notesIn(text).find((cut) => fold(cut.value) !== '' && isNobody(cut.value));
  if (noted === undefined) return false;
  const isAside = /[(（[]/.test(noted.separator);
  const mayName = OPEN.has(fold(noted.value)) || /[,，、/／|｜・→*]/.test(noted.separator);
  return isAside || !mayName || !isNameLike(noted.note) || isPlaceholder(noted.note, ignored);
}

/**
 * Returns whether a text names only what a customer has or does instead of buying, with or without harmless
 * remarks: "In-house", "Spreadsheets / cron (current)". With any other word or sign, it may mean something else.
 *
 * @param names Such names, folded with `foldName`.
 */
export function isStatusQuo(value: string, names: ReadonlySet<string>): boolean {
  const isOne = (text: string) => namesNobody(foldName(text), names);
  return (
    isOne(value) ||
    splitNames(withoutNumbering(value), JOINT).every(
      (piece) =>
        isOne(piece) ||
        remarksIn(piece).some(
          ({ name, rest }) => isOne(name) && isHarmlessRemark(bareRemark(rest)),
        ),
    )
  );
}
