import { isConfirmable } from './confirmable';
import { fold } from './fold';
import { isNearMiss } from './near-miss';
import { isNegated } from './negation';
import type { OrgAlias } from './org-alias';
import type { KnownRival, RivalNames, UnknownRival } from './rival';
import { splitQualifier } from './separate';

/** The most suggestions offered for a name nobody knows. */
const MAX_SUGGESTIONS = 3;

interface KnownName {
  readonly cardId: string;
  readonly alias: string;
  readonly isConfirmed?: true;
}

type Names = ReadonlyMap<string, KnownName>;

/** All that a match looks in. Built once for a pack, an org and its settings. */
export interface NameIndex {
  /** Folded name or alias of a card → card. */
  readonly own: Names;
  /** Folded name that a rep confirmed in this org → card. Never one that a card has by itself. */
  readonly confirmed: Names;
  /** Folded values that name nobody here, beside those that do so everywhere. */
  readonly ignored: ReadonlySet<string>;
}

/**
 * Makes the index in which rivals are looked up. Content lint keeps the cards' folded names unique.
 *
 * @param aliases Names confirmed in this org. One that a card has already, that is ignored, that
 *   could be no name, or whose card is gone counts as not there.
 * @param ignored Values that name nobody, from the settings. They never hide a card's own name.
 */
export function indexNames(
  cards: readonly RivalNames[],
  aliases: readonly OrgAlias[] = [],
  ignored: readonly string[] = [],
): NameIndex {
  const own = new Map<string, KnownName>();
  for (const card of cards) {
    for (const alias of [card.name, ...card.aliases]) {
      const folded = fold(alias);
      if (!own.has(folded)) own.set(folded, { cardId: card.id, alias });
    }
  }
  const nobody = new Set(ignored.map(fold));
  const ids = new Set(cards.map(({ id }) => id));
  const confirmed = new Map<string, KnownName>();
  for (const { value, cardId } of aliases) {
    const folded = fold(value);
    const isFree = !own.has(folded) && !nobody.has(folded);
    if (isFree && ids.has(cardId) && isConfirmable(value)) {
      confirmed.set(folded, { cardId, alias: value, isConfirmed: true });
    }
  }
  return { own, confirmed, ignored: nobody };
}

/** Whether the words beside a name deny it or name somebody else. */
function isDifferentMatter(qualifier: string, names: Iterable<string>): boolean {
  const folded = fold(qualifier);
  return isNegated(folded) || [...names].some((name) => isNearMiss(folded, name));
}

function lookUp(value: string, names: Names, others: Iterable<string>): KnownRival | undefined {
  const exact = names.get(fold(value));
  if (exact) return { kind: 'known', value, ...exact };
  const split = splitQualifier(value);
  const named = split && names.get(fold(split.name));
  if (!named || isDifferentMatter(split.qualifier, others)) return undefined;
  return { kind: 'known', value, ...named, qualifier: split.qualifier };
}

/** The card that has this name by itself, exactly after folding, with or without a qualifier. */
export function byOwnName(value: string, { own }: NameIndex): KnownRival | undefined {
  return lookUp(value, own, own.keys());
}

/** The card for which this name was confirmed. To be asked only where no own name matches. */
export function byConfirmedName(
  value: string,
  { own, confirmed }: NameIndex,
): KnownRival | undefined {
  if (confirmed.size === 0) return undefined;
  return lookUp(value, confirmed, [...own.keys(), ...confirmed.keys()]);
}

/** A rival nobody knows, with the cards whose names come close. */
export function stranger(value: string, { own, confirmed }: NameIndex): UnknownRival {
  const folded = fold(value);
  const suggestions = new Set<string>();
  for (const [name, { cardId }] of [...own, ...confirmed]) {
    if (isNearMiss(folded, name)) suggestions.add(cardId);
  }
  return { kind: 'unknown', value, suggestions: [...suggestions].slice(0, MAX_SUGGESTIONS) };
}
