import { fold, foldName, isMarked } from './fold';
import { lookUp, type NameIndex, stranger } from './name-index';
import { isBareDenial, isDenial } from './negation';
import { isNameLike, isOthers, isPlaceholder, namesNobody } from './placeholder';
import { isHarmlessRemark, isRole, labeled } from './remark';
import type { KnownRival, Rival } from './rival';
import { cutSafely, isCrossedOut, separateJoined, separateList, separateSafely } from './separate';

export { indexNames, type NameIndex } from './name-index';

/** The most rivals taken from one field; a longer text is no list of rivals. */
const MAX_RIVALS = 20;

/** How much of one text is read, in characters: less than the reader sends, so that its cuts are seen. */
const MAX_TEXT = 1500;

/** How many of a field's texts are read. */
const MAX_VALUES = 100;

/** A line that speaks of the lines below it. */
const HEADING = /[:：]$/;

type Lookup = (text: string) => KnownRival | undefined;

/** Returns a name nobody knows, or nothing where the text names nobody. */
function unknownIn(part: string, index: NameIndex): readonly Rival[] {
  if (namesNobody(fold(part), index.ignored)) return [];
  const rival = stranger(part, index);
  // "Other (Dagster)" may name somebody, unlike "Other (see notes)".
  const isNobody = rival.suggestions.length === 0 && isPlaceholder(part, index.ignored);
  return isNobody ? [] : [rival];
}

/**
 * Returns the rivals of a list's parts. An everyday word ("Close") is a name there only where every part is
 * one or names nobody.
 */
function rivalsInEach(
  parts: readonly string[],
  rivalsIn: (part: string) => readonly Rival[],
  { common, ...index }: NameIndex,
): readonly Rival[] {
  const found = parts.slice(0, MAX_RIVALS).map((part) => ({ part, rivals: rivalsIn(part) }));
  const isSure = found.every(({ part, rivals }) =>
    rivals.length > 0
      ? rivals.every(({ kind }) => kind === 'known')
      : isPlaceholder(part, index.ignored),
  );
  return found
    .flatMap(({ rivals }) => rivals)
    .map((rival) => {
      const isNote = rival.kind === 'known' && common.has(rival.alias) && !rival.qualifier;
      return isNote && !isSure ? stranger(rival.value, { common, ...index }) : rival;
    });
}

/** Returns the pieces of a list; nothing where too few are known for it to be one. */
function takeApart(part: string, known: Lookup, index: NameIndex): readonly string[] | undefined {
  const joined = separateJoined(part);
  if (joined.length > 1 && joined.every(known)) return joined;
  const listed = separateList(part);
  if (listed.length < 2) return undefined;
  const isSomeKnown = listed.some((piece) => {
    const rival = known(piece);
    return rival && !index.common.has(rival.alias);
  });
  // "Dagster, None" contradicts itself.
  const isNobody = (piece: string) => !isOthers(piece) && isPlaceholder(piece);
  const isClear = (piece: string) =>
    known(piece) !== undefined ||
    isHarmlessRemark(piece) ||
    isCrossedOut(piece) ||
    (!isDenial(fold(piece)) &&
      !isBareDenial(fold(piece)) &&
      !isNobody(piece) &&
      (isOthers(piece) || isPlaceholder(piece, index.ignored) || isNameLike(piece)));
  // Where each name has a sign of its own, a cross denies none of the others.
  const isClearList = listed.every(isClear) || listed.every(isMarked);
  return isSomeKnown && isClearList ? listed : undefined;
}

/** Returns the rivals of a known name or a list of names; nothing for any other text. */
function rivalsInNames(text: string, index: NameIndex): readonly Rival[] | undefined {
  const own: Lookup = (name) => lookUp(name, index.own, index);
  const any: Lookup = (name) => own(name) ?? lookUp(name, index.all, index);
  const inPiece = (piece: string) => {
    const rival = any(piece);
    if (rival) return [rival];
    return isHarmlessRemark(piece) ? [] : unknownIn(piece, index);
  };
  // Own names come first at every step: what they match, no confirmed name can change.
  for (const known of [own, any]) {
    const whole = known(text);
    if (whole) return [whole];
    const pieces = takeApart(text, known, index);
    if (pieces) return rivalsInEach(pieces, inPiece, index);
  }
  return undefined;
}

function rivalsInPart(part: string, index: NameIndex): readonly Rival[] {
  const rivals = rivalsInNames(part, index);
  if (rivals) return rivals;
  const { label = '', rest = '' } = labeled(part) ?? {};
  const listed = rest && rivalsInNames(rest, index);
  const isNote = (rival: Rival) => rival.kind === 'known' && index.common.has(rival.alias);
  return listed && (isRole(label) || !listed.some(isNote)) ? listed : unknownIn(part, index);
}

/** Returns whether a part denies the others of its text: "❌" or "they dropped it" on a line of its own. */
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
    ![...all.keys()].some((name) => ` ${folded} `.includes(` ${name} `))
  );
}

function rivalsInText(value: string, index: NameIndex): readonly Rival[] {
  const text = value.trim();
  const readable = text.length > MAX_TEXT ? cutSafely(text, MAX_TEXT) : text;
  // A cut inside a text could make a name of it that it does not say.
  if (readable === undefined) return [stranger(text.slice(0, MAX_TEXT), index)];
  const whole = lookUp(readable, index.own, index);
  if (whole) return [whole];
  const separated = separateSafely(readable).slice(0, MAX_RIVALS);
  // "Other; see notes": what follows is a note, unless it may be a name.
  const isNoted = isPlaceholder(separated[0] ?? '', index.ignored);
  const parts = separated.filter(
    (part, at) =>
      at === 0 ||
      !isNoted ||
      isNameLike(part) ||
      HEADING.test(part) ||
      isDenial(fold(part)) ||
      rivalsInPart(part, index).some(
        (rival) => rival.kind === 'known' || rival.suggestions.length > 0,
      ),
  );
  const isAllDenied = parts.some((part) => isLoneDenial(part, index));
  let isDenied = isAllDenied;
  return rivalsInEach(
    parts,
    (part) => {
      if (!HEADING.test(part) || parts.length === 1) {
        return isDenied ? unknownIn(part, index) : rivalsInPart(part, index);
      }
      // "Ruled out:", and under it the names.
      isDenied = isAllDenied || !(isHarmlessRemark(part) || isPlaceholder(part));
      return unknownIn(part, index);
    },
    index,
  );
}

/**
 * Returns the rivals that a field's values name, in the field's order and each once.
 *
 * A text is tried whole before it is taken apart, so a name may hold any separator. Commas make a
 * list where one part is known and the others read as names; what else joins names only where all
 * are known, for "Crate & Barrel" is not Crate. Only an exact match after folding is `known`: of a
 * card's own names, or else of one that a rep confirmed, alone or with a remark that is known to be
 * harmless. With any other word or sign beside it, or below a heading of other words, a name is
 * offered. Placeholders ("None") are left out; an empty answer therefore means that no rival is
 * named.
 *
 * @param values One text for each element the page shows.
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
