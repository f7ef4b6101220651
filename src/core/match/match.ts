import { fold } from './fold';
import { isNearMiss } from './near-miss';
import { isNegated } from './negation';
import { isPlaceholder } from './placeholder';
import type { Rival, RivalNames } from './rival';
import { separateJoined, separateList, separateSafely, splitQualifier } from './separate';

/** The most rivals taken from one field; a longer text is no list of rivals. */
const MAX_RIVALS = 20;

/** The most suggestions offered for a name nobody knows. */
const MAX_SUGGESTIONS = 3;

interface KnownName {
  readonly cardId: string;
  readonly alias: string;
}

type KnownRival = Extract<Rival, { kind: 'known' }>;
type UnknownRival = Extract<Rival, { kind: 'unknown' }>;

/** Folded name or alias → card. Built once per pack. */
export type NameIndex = ReadonlyMap<string, KnownName>;

/** Makes the index that {@link matchRivals} looks in. Content lint keeps folded names unique. */
export function indexNames(cards: readonly RivalNames[]): NameIndex {
  const index = new Map<string, KnownName>();
  for (const card of cards) {
    for (const alias of [card.name, ...card.aliases]) {
      const folded = fold(alias);
      if (!index.has(folded)) index.set(folded, { cardId: card.id, alias });
    }
  }
  return index;
}

/** Whether the words beside a name deny it or name somebody else. */
function isDifferentMatter(qualifier: string, index: NameIndex): boolean {
  const folded = fold(qualifier);
  return isNegated(folded) || [...index.keys()].some((name) => isNearMiss(folded, name));
}

function known(value: string, index: NameIndex): KnownRival | undefined {
  const exact = index.get(fold(value));
  if (exact) return { kind: 'known', value, ...exact };
  const split = splitQualifier(value);
  const named = split && index.get(fold(split.name));
  if (!named || isDifferentMatter(split.qualifier, index)) return undefined;
  return { kind: 'known', value, ...named, qualifier: split.qualifier };
}

function unknown(value: string, index: NameIndex): UnknownRival {
  const folded = fold(value);
  const suggestions = new Set<string>();
  for (const [name, { cardId }] of index) {
    if (isNearMiss(folded, name)) suggestions.add(cardId);
  }
  return { kind: 'unknown', value, suggestions: [...suggestions].slice(0, MAX_SUGGESTIONS) };
}

function rivalsInPart(part: string, index: NameIndex): readonly Rival[] {
  const whole = known(part, index);
  if (whole) return [whole];
  const listed = separateList(part);
  const joined = separateJoined(part);
  const isDenied = joined.some((piece) => isNegated(fold(piece)));
  if (!isDenied && joined.length > 1) {
    const all = joined.map((piece) => known(piece, index));
    if (all.every((rival) => rival !== undefined)) return all;
    if (listed.length > 1 && listed.some((piece) => known(piece, index))) {
      return listed.map((piece) => known(piece, index) ?? unknown(piece, index));
    }
  }
  const rival = unknown(part, index);
  // "Other (Dagster)" may name somebody, unlike "None".
  const mayName = part.includes('(') && rival.suggestions.length > 0;
  return isPlaceholder(part) && !mayName ? [] : [rival];
}

/**
 * The rivals that a field's values name, in the field's order and each once.
 *
 * A text is tried whole before it is taken apart, so a name may hold any
 * separator. A list is taken apart where one part is known; words joined by
 * "and" only where all are, for "Crate & Barrel" is not Crate. What is denied or
 * stands beside another card's name is offered instead. Only an exact match
 * after folding is `known`. Placeholders ("None") are left out; an empty answer
 * therefore means that no rival is named.
 *
 * @param values One text for each element the page shows.
 */
export function matchRivals(values: readonly string[], index: NameIndex): readonly Rival[] {
  const found = new Map<string, Rival>();
  for (const value of values) {
    const whole = known(value, index);
    const rivals = whole
      ? [whole]
      : separateSafely(value)
          .slice(0, MAX_RIVALS)
          .flatMap((part) => rivalsInPart(part, index));
    for (const rival of rivals) {
      const key = rival.kind === 'known' ? `card:${rival.cardId}` : `name:${fold(rival.value)}`;
      if (!found.has(key)) found.set(key, rival);
    }
    if (found.size >= MAX_RIVALS) break;
  }
  return [...found.values()].slice(0, MAX_RIVALS);
}
