import { fold } from './fold';
import { separateJoined, withoutNumbering } from './separate';
import {
  anyOf,
  entries,
  FILLERS,
  JAPANESE_FILLERS,
  NOBODY,
  NOTE_WORDS,
  NOTS,
  OPEN_VALUES,
  OTHERS,
} from './words';

const OTHER = new Set(entries(OTHERS));
const PLACEHOLDERS = new Set(['', ...entries(NOBODY).map(fold), ...OTHER]);
/** Values that a name may follow, as in "Other: Acme". */
const OPEN = new Set([...OTHER, ...entries(OPEN_VALUES)]);
const NOT = new Set(entries(NOTS));
const FILLER = new RegExp(`(?<= )(?:${anyOf(FILLERS)})(?= )|${anyOf(JAPANESE_FILLERS)}`, 'g');

const NOTHING_MORE: ReadonlySet<string> = new Set();

/** Where a value can end and a note about it begin. */
const NOTE =
  /\s*[(（[]|\s+[-–—]+\s*|[-–—]+\s|\s*[–—]\s*|\s*[,，、/／|｜・→]\s*|\s\*\s|\s*(?::\s|：)|\.\s/g;

/** A value is short; what stands behind many separators is no value. */
const MAX_NOTES = 4;

const NO_NAME = new RegExp(`\\b(?:${anyOf(NOTE_WORDS)}|competit\\w+)\\b`, 'i');

/** Words with a capital or a digit, as a name has them; few of them, and no sentence. */
const NAME_LIKE =
  /^(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)(?:\s+(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)){0,3}$/u;

/** Returns whether a text that no card has is written as a name, and not as a note. */
export function isNameLike(text: string): boolean {
  return NAME_LIKE.test(text.trim()) && !NO_NAME.test(text);
}

/** Returns whether a text says that there are others, which denies nothing that is named beside it. */
export function isOthers(text: string): boolean {
  return OTHER.has(fold(text));
}

/** Returns whether a folded text is, as a whole, one of the values that say "no name here". */
export function namesNobody(folded: string, ignored: ReadonlySet<string> = NOTHING_MORE): boolean {
  const isValue = (text: string) => PLACEHOLDERS.has(text) || ignored.has(text);
  if (isValue(folded)) return true;
  const bare = ` ${folded} `.replace(FILLER, '').replace(/\s+/g, ' ').trim();
  return bare !== '' && bare !== folded && (isValue(bare) || NOT.has(bare));
}

/**
 * Returns whether a field's text stands for the absence of a name, with or without a note: "None",
 * "None - greenfield", "None/Unknown", "Other (please specify)".
 *
 * @param ignored Folded values that name nobody in this org, beside those that are known everywhere.
 */
export function isPlaceholder(value: string, ignored?: ReadonlySet<string>): boolean {
  if (namesNobody(fold(value), ignored)) return true;
  const text = withoutNumbering(value) ?? value;
  if (namesNobody(fold(text), ignored)) return true;
  const listed = separateJoined(text.replace(/\bn\/([ad])\b/gi, 'n.$1'));
  if (listed.length > 1 && listed.every((each) => namesNobody(fold(each), ignored))) return true;
  let notes = 0;
  for (const { 0: cut, index } of text.matchAll(NOTE)) {
    const start = fold(text.slice(0, index));
    if (start !== '' && namesNobody(start, ignored)) {
      const rest = text.slice(index + cut.length);
      const isAside = /[(（[]/.test(cut);
      const mayName = OPEN.has(start) || /[,，、/／|｜・→*]/.test(cut);
      return isAside || !mayName || !isNameLike(rest) || isPlaceholder(rest, ignored);
    }
    notes += 1;
    if (notes === MAX_NOTES) return false;
  }
  return false;
}
