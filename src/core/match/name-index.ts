import { addressOf } from './address';
import { fold, foldName } from './fold';
import { isNearMiss } from './near-miss';
import { namesNobody } from './placeholder';
import { isDenial, isHarmlessRemark, isRole } from './remark';
import type { KnownRival, OrgAlias, RivalNames, UnknownRival } from './rival';
import { bareRemark, labelOf, remarksIn, splitAtBreaks, withoutNumbering } from './separate';
import * as words from './words';

/** The most suggestions for an unknown name. */
const MAX_SUGGESTIONS = 3;

/** A longer text is a sentence, not a name to confirm. */
const MAX_CONFIRMABLE = 80;

const EVERYDAY_WORDS = new Set(words.entries(words.EVERYDAY));

interface KnownName {
  readonly cardId: string;
  readonly alias: string;
  readonly isConfirmed?: true;
}

type Names = ReadonlyMap<string, KnownName>;

/** Everything a match looks in. Built once for a set of cards, an org, and its settings. */
export interface NameIndex {
  /** Folded name or alias of a card → card. */
  readonly own: Names;
  /** The same, with the names that a rep confirmed in this org. */
  readonly all: Names;
  /** The names that are everyday words, as the cards write them. */
  readonly common: ReadonlySet<string>;
  /** Folded values that name nobody here, besides those that do so everywhere. */
  readonly ignored: ReadonlySet<string>;
}

/**
 * Returns the index in which rivals are looked up. Content lint keeps the cards' folded names unique.
 *
 * @param aliases Names confirmed in this org. Those that a card has already, that are ignored, that
 *   can't be confirmed, or whose card is gone don't count.
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

/**
 * Returns whether a text can be confirmed as a name for a whole org. Not if it may deny a name on another
 * deal (a denial, a sign, a card's name with an unknown remark), nor if it is a card's own name, a
 * placeholder, or a sentence.
 */
export function isConfirmable(text: string, { own }: Pick<NameIndex, 'own'>): boolean {
  if (text.length > MAX_CONFIRMABLE) return false;
  const folded = fold(text);
  if (namesNobody(folded) || isDenial(folded) || foldName(text) !== folded) return false;
  const names = [text, ...splitAtBreaks(text), ...remarksIn(text).map(({ name }) => name)];
  return !names.some((name) => own.has(foldName(name)));
}

/** Returns the key of a name; that of a web address leaves out its scheme and "www." */
function keyOf(text: string, address = addressOf(text)): string {
  return foldName(address ? address.host + address.path : text);
}

/** Returns the cards whose names a text contains as whole words. */
export function cardsNamedIn(text: string, names: Names): readonly string[] {
  const words = ` ${fold(text)} `;
  return [...names].flatMap(([name, { cardId }]) => (words.includes(` ${name} `) ? cardId : []));
}

/** Returns the card of a name or of a web address, unless the address may lead to another product. */
function findCard(text: string, names: Names): KnownName | undefined {
  const address = addressOf(text);
  const exact = names.get(keyOf(text, address));
  const site = address && names.get(foldName(address.host));
  if (exact || !site) return exact;
  const isElsewhere = address.isBare
    ? fold(address.path) !== ''
    : cardsNamedIn(address.path, names).some((cardId) => cardId !== site.cardId);
  return isElsewhere ? undefined : site;
}

/** Returns whether a remark leaves its name standing: harmless words, or the same card's name. */
function leavesName(
  rest: string,
  { cardId, alias }: KnownName,
  names: Names,
  common: ReadonlySet<string>,
): boolean {
  const other = findCard(bareRemark(rest), names);
  if (other) return other.cardId === cardId;
  if (cardsNamedIn(rest, names).some((each) => each !== cardId)) return false;
  return common.has(alias) ? isRole(rest) : isHarmlessRemark(rest);
}

/**
 * Returns the card that a text names, exactly after folding, if nothing beside the name may deny it.
 *
 * @param names Those that count: `index.own` or `index.all`.
 */
export function lookUp(value: string, names: Names, index: NameIndex): KnownRival | undefined {
  for (const text of new Set([value, withoutNumbering(value)])) {
    const exact = findCard(text, names);
    if (exact) return { kind: 'known', value, ...exact };
    for (const { name, rest } of remarksIn(text)) {
      const named = findCard(name, names);
      if (named && leavesName(rest, named, names, index.common)) {
        return { kind: 'known', value, ...named, qualifier: bareRemark(rest) };
      }
    }
  }
  const { label = '', rest = '' } = labelOf(value) ?? {};
  const named = findCard(rest, names);
  if (!named) return undefined;
  const isHarmless = index.common.has(named.alias) ? isRole(label) : isHarmlessRemark(label);
  return isHarmless ? { kind: 'known', value, ...named, qualifier: label } : undefined;
}

/** Returns a rival without a card, with the cards whose names come close. */
export function unknownRival(value: string, { all }: NameIndex): UnknownRival {
  const folded = fold(value);
  const close = [...all].filter(([name]) => isNearMiss(folded, name));
  const suggestions = [...new Set(close.map(([, { cardId }]) => cardId))];
  return { kind: 'unknown', value, suggestions: suggestions.slice(0, MAX_SUGGESTIONS) };
}
