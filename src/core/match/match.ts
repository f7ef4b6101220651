import { fold } from './fold';
import { byConfirmedName, byOwnName, type NameIndex, stranger } from './name-index';
import { deniesBelow, isNegated } from './negation';
import { isPlaceholder } from './placeholder';
import type { KnownRival, Rival } from './rival';
import { cutSafely, separateJoined, separateList, separateSafely } from './separate';

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

/** The pieces of a list, where enough of them are known for it to be one. */
function takeApart(part: string, known: Lookup): readonly string[] | undefined {
  const joined = separateJoined(part);
  if (joined.length < 2 || joined.some((piece) => isNegated(fold(piece)))) return undefined;
  if (joined.every(known)) return joined;
  const listed = separateList(part);
  return listed.length > 1 && listed.some(known) ? listed : undefined;
}

/** A name nobody knows, or nothing where the text names nobody. */
function unknownIn(part: string, index: NameIndex): readonly Rival[] {
  const rival = stranger(part, index);
  // "Other (Dagster)" may name somebody, unlike "None".
  const mayName = /[(（]/.test(part) && rival.suggestions.length > 0;
  return isPlaceholder(part, index.ignored) && !mayName ? [] : [rival];
}

function rivalsInPart(part: string, index: NameIndex): readonly Rival[] {
  const own: Lookup = (text) => byOwnName(text, index);
  const any: Lookup = (text) => own(text) ?? byConfirmedName(text, index);
  const eachOf = (pieces: readonly string[]) =>
    pieces.flatMap((piece) => any(piece) ?? unknownIn(piece, index));
  const whole = own(part);
  if (whole) return [whole];
  // Own names come first at every step: what they match, no confirmed name can change.
  const pieces = takeApart(part, own);
  if (pieces) return eachOf(pieces);
  const confirmed = byConfirmedName(part, index);
  if (confirmed) return [confirmed];
  const morePieces = takeApart(part, any);
  return morePieces ? eachOf(morePieces) : unknownIn(part, index);
}

function rivalsInText(value: string, index: NameIndex): readonly Rival[] {
  const text = value.trim();
  const readable = text.length > MAX_TEXT ? cutSafely(text, MAX_TEXT) : text;
  // A cut inside a text could make a name of it that it does not say.
  if (readable === undefined) return [stranger(text.slice(0, MAX_TEXT), index)];
  const whole = byOwnName(readable, index);
  if (whole) return [whole];
  let isDenied = false;
  return separateSafely(readable)
    .slice(0, MAX_RIVALS)
    .flatMap((part) => {
      // "Ruled out:", and under it the names.
      if (HEADING.test(part)) isDenied = deniesBelow(fold(part));
      return isDenied ? unknownIn(part, index) : rivalsInPart(part, index);
    });
}

/**
 * The rivals that a field's values name, in the field's order and each once.
 *
 * A text is tried whole before it is taken apart, so a name may hold any
 * separator. A list is taken apart where one part is known; words joined by
 * "and" only where all are, for "Crate & Barrel" is not Crate. What is denied, on its
 * line or by a heading above it, or stands beside another card's name is offered instead. Only an exact match
 * after folding is `known`: of a card's own names, or else of one that a rep
 * confirmed. Placeholders ("None") are left out; an empty answer therefore means
 * that no rival is named.
 *
 * @param values One text for each element the page shows.
 */
export function matchRivals(values: readonly string[], index: NameIndex): readonly Rival[] {
  const found = new Map<string, Rival>();
  for (const value of values.slice(0, MAX_VALUES)) {
    for (const rival of rivalsInText(value, index)) {
      const key = rival.kind === 'known' ? `card:${rival.cardId}` : `name:${fold(rival.value)}`;
      if (!found.has(key)) found.set(key, rival);
    }
    if (found.size >= MAX_RIVALS) break;
  }
  return [...found.values()].slice(0, MAX_RIVALS);
}
