import { fold, foldName, isMarked } from './fold';
import { cardsNamedIn, lookUp, type NameIndex, unknownRival } from './name-index';
import { isNameLike, isOthers, isPlaceholder, namesNobody } from './placeholder';
import { isBareDenial, isDenial, isHarmlessRemark, isRole } from './remark';
import type { KnownRival, Rival } from './rival';
import {
  COMMA,
  cutAtBreak,
  isCrossedOut,
  JOINT,
  labelOf,
  splitAtBreaks,
  splitNames,
} from './separate';

/** The maximum number of rivals read from one field. A longer text isn't a list of rivals. */
const MAX_RIVALS = 20;

/** The maximum length of a text, in characters. A text that the reader cut to `MAX_CHARACTERS` is too long, too. */
const MAX_TEXT = 1500;

/** The maximum number of values read from one field. */
const MAX_VALUES = 100;

/** A line that introduces those below it. */
const HEADING = /[:：]$/;

type Lookup = (text: string) => KnownRival | undefined;

/** Returns the text as an unknown rival, or nothing if it names nobody. */
function unknownIn(part: string, index: NameIndex): readonly Rival[] {
  if (namesNobody(fold(part), index.ignored)) return [];
  const rival = unknownRival(part, index);
  // "Other (Dagster)" may name somebody, unlike "Other (see notes)".
  const isNobody = rival.suggestions.length === 0 && isPlaceholder(part, index.ignored);
  return isNobody ? [] : [rival];
}

/** Returns whether a rival's name is an everyday word without a remark that shows it's a name. */
function isEveryday(rival: Rival, { common }: NameIndex): boolean {
  return rival.kind === 'known' && common.has(rival.alias) && !rival.qualifier;
}

/**
 * Returns the rivals in the parts of a list. An everyday word ("Close") counts as a name only if every other
 * part is a known name or a placeholder.
 */
function rivalsInEach(
  parts: readonly string[],
  rivalsIn: (part: string) => readonly Rival[],
  index: NameIndex,
): readonly Rival[] {
  const found = parts.slice(0, MAX_RIVALS).map((part) => ({ part, rivals: rivalsIn(part) }));
  const isSure = found.every(({ part, rivals }) =>
    rivals.length > 0
      ? rivals.every(({ kind }) => kind === 'known')
      : isPlaceholder(part, index.ignored),
  );
  const rivals = found.flatMap((each) => each.rivals);
  if (isSure) return rivals;
  return rivals.map((rival) =>
    isEveryday(rival, index) ? unknownRival(rival.value, index) : rival,
  );
}

/** Returns the pieces of a list; undefined if too few are known names for it to be a list. */
function splitList(part: string, known: Lookup, index: NameIndex): readonly string[] | undefined {
  const joined = splitNames(part, JOINT);
  if (joined.length > 1 && joined.every(known)) return joined;
  const listed = splitNames(part, COMMA);
  if (listed.length < 2) return undefined;
  const isSomeKnown = listed.some((piece) => {
    const rival = known(piece);
    return rival && !index.common.has(rival.alias);
  });
  const isClear = (piece: string) =>
    known(piece) !== undefined ||
    isHarmlessRemark(piece) ||
    isCrossedOut(piece) ||
    isOthers(piece) ||
    (!isDenial(fold(piece)) &&
      !isBareDenial(fold(piece)) &&
      // "Dagster, None" contradicts itself. A value that the org ignores doesn't.
      !isPlaceholder(piece) &&
      (isPlaceholder(piece, index.ignored) || isNameLike(piece)));
  // If each name has its own sign, a cross doesn't deny the others.
  return isSomeKnown && (listed.every(isClear) || listed.every(isMarked)) ? listed : undefined;
}

/** Returns the rivals in a known name or a list of names; undefined for any other text. */
function rivalsInNames(text: string, index: NameIndex): readonly Rival[] | undefined {
  const own: Lookup = (name) => lookUp(name, index.own, index);
  const any: Lookup = (name) => own(name) ?? lookUp(name, index.all, index);
  const inPiece = (piece: string) => {
    const rival = any(piece);
    if (rival) return [rival];
    return isHarmlessRemark(piece) ? [] : unknownIn(piece, index);
  };
  // A card's own names come first at every step, so a confirmed name can't change what they match.
  for (const known of [own, any]) {
    const whole = known(text);
    if (whole) return [whole];
    const pieces = splitList(text, known, index);
    if (pieces) return rivalsInEach(pieces, inPiece, index);
  }
  return undefined;
}

function rivalsInPart(part: string, index: NameIndex): readonly Rival[] {
  const rivals = rivalsInNames(part, index);
  if (rivals) return rivals;
  const labeled = labelOf(part);
  const listed = labeled && isHarmlessRemark(labeled.label) && rivalsInNames(labeled.rest, index);
  if (!listed) return unknownIn(part, index);
  const isCommon = (rival: Rival) => rival.kind === 'known' && index.common.has(rival.alias);
  return isRole(labeled.label) || !listed.some(isCommon) ? listed : unknownIn(part, index);
}

/** Returns whether a part denies the rest of its text: "❌" or "they dropped it" on a separate line. */
function isLoneDenial(part: string, { all, ignored }: NameIndex): boolean {
  const folded = fold(part);
  if (folded === '') return foldName(part) !== '';
  if (isHarmlessRemark(part)) return false;
  if (isBareDenial(folded)) return true;
  return (
    isDenial(folded) &&
    !HEADING.test(part) &&
    !isNameLike(part) &&
    !isPlaceholder(part, ignored) &&
    cardsNamedIn(part, all).length === 0
  );
}

/** Returns whether a part is just a note on the placeholder before it: "Other; see notes". */
function isNote(part: string, index: NameIndex): boolean {
  return (
    !isNameLike(part) &&
    !HEADING.test(part) &&
    !isDenial(fold(part)) &&
    rivalsInPart(part, index).every(
      (rival) => rival.kind === 'unknown' && rival.suggestions.length === 0,
    )
  );
}

function rivalsInText(value: string, index: NameIndex): readonly Rival[] {
  const text = value.trim();
  const readable = text.length > MAX_TEXT ? cutAtBreak(text, MAX_TEXT) : text;
  if (readable === undefined) return [unknownRival(text.slice(0, MAX_TEXT), index)];
  const whole = lookUp(readable, index.own, index);
  if (whole) return [whole];
  const [first = '', ...others] = splitAtBreaks(readable).slice(0, MAX_RIVALS);
  const isNoted = isPlaceholder(first, index.ignored);
  const parts = [first, ...others.filter((part) => !isNoted || !isNote(part, index))];
  const isAllDenied = parts.some((part) => isLoneDenial(part, index));
  let isDenied = isAllDenied;
  return rivalsInEach(
    parts,
    (part) => {
      if (!HEADING.test(part) || parts.length === 1) {
        return isDenied ? unknownIn(part, index) : rivalsInPart(part, index);
      }
      // "Ruled out:" also denies the names below it.
      isDenied = isAllDenied || !(isHarmlessRemark(part) || isPlaceholder(part));
      return unknownIn(part, index);
    },
    index,
  );
}

/**
 * Returns the rivals in a field's values, in order and without duplicates.
 *
 * A text is matched whole before it's split, because a name can contain any separator. Commas make a list if
 * one part is known and the others look like names; other separators only if all parts are known ("Crate &
 * Barrel" isn't Crate). A rival is `known` only by an exact match after folding with one of a card's own names
 * or else with one that a rep confirmed, alone or with a remark known to be harmless. With any other word or
 * sign, or below a heading that isn't harmless, it's `unknown` with suggestions. Placeholders ("None") are
 * left out, so an empty result means that the field names no rival.
 *
 * @param values One text per element on the page.
 */
export function matchRivals(values: readonly string[], index: NameIndex): readonly Rival[] {
  const found = new Map<string, Rival>();
  for (const value of values.slice(0, MAX_VALUES)) {
    for (const rival of rivalsInText(value, index)) {
      const key = rival.kind === 'known' ? `card:${rival.cardId}` : `name:${foldName(rival.value)}`;
      if (!found.has(key)) found.set(key, rival);
    }
    if (found.size >= MAX_RIVALS) break;
  }
  return [...found.values()].slice(0, MAX_RIVALS);
}
