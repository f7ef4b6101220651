import { hostOf } from './address';
import { isConfirmable } from './confirmable';
import { fold, foldName } from './fold';
import { isNearMiss } from './near-miss';
import type { OrgAlias } from './org-alias';
import { bareRemark, isHarmlessRemark, isRole, labeled, remarksIn } from './remark';
import type { KnownRival, RivalNames, UnknownRival } from './rival';
import { withoutNumbering } from './separate';
import { EVERYDAY, entries } from './words';

/** The most suggestions offered for a name nobody knows. */
const MAX_SUGGESTIONS = 3;

const EVERYDAY_WORDS = new Set(entries(EVERYDAY));

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
  /** The same with the names that a rep confirmed in this org, none of which a card has itself. */
  readonly all: Names;
  /** The names that are everyday words, as the cards write them. */
  readonly common: ReadonlySet<string>;
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
  const common = new Set<string>();
  for (const { id, name, aliases: others, commonWords = [] } of cards) {
    const flagged = new Set(commonWords.map(fold));
    for (const alias of [name, ...others]) {
      const folded = fold(alias);
      if (flagged.has(folded) || EVERYDAY_WORDS.has(folded)) common.add(alias);
      // A name with a sign of its own ("Yahoo!") is often written without.
      for (const key of [keyOf(alias), folded]) {
        if (!own.has(key)) own.set(key, { cardId: id, alias });
      }
    }
  }
  const nobody = new Set(ignored.map(fold));
  const ids = new Set(cards.map(({ id }) => id));
  const all = new Map(own);
  for (const { value, cardId } of aliases) {
    const isFree = !own.has(keyOf(value)) && !nobody.has(fold(value));
    if (isFree && ids.has(cardId) && isConfirmable(value, { own })) {
      all.set(keyOf(value), { cardId, alias: value, isConfirmed: true });
      if (EVERYDAY_WORDS.has(fold(value))) common.add(value);
    }
  }
  return { own, all, common, ignored: nobody };
}

/** Returns the key that a name is found under; a web address has that of its host. */
function keyOf(text: string): string {
  return foldName(hostOf(text) ?? text);
}

/** Returns whether a remark leaves its name standing: harmless words, or the same card's name. */
function leavesName(
  rest: string,
  { cardId, alias }: KnownName,
  names: Names,
  common: ReadonlySet<string>,
): boolean {
  const other = names.get(keyOf(bareRemark(rest)));
  if (other) return other.cardId === cardId;
  const isOthers = (word: string) => (names.get(word)?.cardId ?? cardId) !== cardId;
  if (fold(rest).split(' ').some(isOthers)) return false;
  return common.has(alias) ? isRole(rest) : isHarmlessRemark(rest);
}

/**
 * Returns the card that a text names, exactly after folding, where nothing beside the name may deny
 * it.
 *
 * @param names Those that count: `index.own` or `index.all`.
 */
export function lookUp(value: string, names: Names, index: NameIndex): KnownRival | undefined {
  for (const text of [value, withoutNumbering(value)]) {
    if (text === undefined) continue;
    const exact = names.get(keyOf(text));
    if (exact) return { kind: 'known', value, ...exact };
    for (const { name, rest } of remarksIn(text)) {
      const named = names.get(keyOf(name));
      if (named && leavesName(rest, named, names, index.common)) {
        return { kind: 'known', value, ...named, qualifier: bareRemark(rest) };
      }
    }
  }
  const { label = '', rest = '' } = labeled(value) ?? {};
  const named = names.get(keyOf(rest));
  if (!named || (index.common.has(named.alias) && !isRole(label))) return undefined;
  return { kind: 'known', value, ...named, qualifier: label };
}

/** Returns a rival nobody knows, with the cards whose names come close. */
export function stranger(value: string, { all }: NameIndex): UnknownRival {
  const folded = fold(value);
  const suggestions = new Set<string>();
  for (const [name, { cardId }] of all) {
    if (isNearMiss(folded, name)) suggestions.add(cardId);
  }
  return { kind: 'unknown', value, suggestions: [...suggestions].slice(0, MAX_SUGGESTIONS) };
}
