import { addressOf } from './address';
import { fold, foldName } from './fold';
import { isNearMiss } from './near-miss';
import { isStatusQuo, namesNobody } from './placeholder';
import { isDenial, isHarmlessRemark, isRole } from './remark';
import type { KnownRival, OrgAlias, RivalNames, UnknownRival } from './rival';
import { bareRemark, labelOf, remarksIn, splitAtBreaks, withoutNumbering } from './separate';
import * as words from './words';

/** The maximum number of suggestions for an unknown name. */
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

/** The names to match against. Built once for a set of cards, an org, and its settings. */
export interface NameIndex {
  /** Cards by folded name or alias. */
  readonly own: Names;
  /** The same, plus the names that reps confirmed in this org. */
  readonly all: Names;
  /** The names that are everyday words, spelled as on the cards. */
  readonly common: ReadonlySet<string>;
  /** Folded values to ignore in this org, besides those ignored by default. */
  readonly ignored: ReadonlySet<string>;
  /** What customers have or do instead of buying: the folded names of the no-decision cards. */
  readonly statusQuo: ReadonlySet<string>;
}

/**
 * Returns the index for looking up rivals. The content check keeps the cards' folded names unique. General
 * cards are left out, because they never match.
 *
 * @param aliases Names confirmed in this org. Skipped if a card already has the name, if it's ignored or can't
 *   be confirmed, or if its card is gone.
 * @param ignored The ignored values from the settings. They never hide a card's own name.
 */
export function indexNames(
  cards: readonly RivalNames[],
  aliases: readonly OrgAlias[] = [],
  ignored: readonly string[] = [],
): NameIndex {
  const own = new Map<string, KnownName>();
  const common = new Set<string>();
  const statusQuo = new Set<string>();
  const ids = new Set<string>();
  for (const { id, name, aliases: others, commonWords = [], purpose } of cards) {
    if (purpose !== undefined) {
      const names = purpose === 'no-decision' ? [name, ...others] : [];
      for (const each of names) statusQuo.add(foldName(each));
      continue;
    }
    ids.add(id);
    const flagged = new Set(commonWords.map(fold));
    for (const alias of [name, ...others]) {
      const folded = fold(alias);
      if (flagged.has(folded) || EVERYDAY_WORDS.has(folded)) common.add(alias);
      // A sign that is part of a name ("Yahoo!") is often left out.
      for (const key of [keyOf(alias), folded]) {
        if (!own.has(key)) own.set(key, { cardId: id, alias });
      }
    }
  }
  const nobody = new Set(ignored.map(fold));
  const all = new Map(own);
  for (const { value, cardId } of aliases) {
    const isFree = !own.has(keyOf(value)) && !nobody.has(fold(value));
    if (isFree && ids.has(cardId) && isConfirmable(value, { own })) {
      all.set(keyOf(value), { cardId, alias: value, isConfirmed: true });
      if (EVERYDAY_WORDS.has(fold(value))) common.add(value);
    }
  }
  return { own, all, common, ignored: nobody, statusQuo };
}

/**
 * Returns whether a text can be confirmed as a name for a whole org. It can't if it might deny a name on
 * another deal (a denial, a sign, or a card's name with an unknown remark), or if it's a card's own name, a
 * placeholder, or a sentence.
 */
export function isConfirmable(text: string, { own }: Pick<NameIndex, 'own'>): boolean {
  if (text.length > MAX_CONFIRMABLE) return false;
  const folded = fold(text);
  if (namesNobody(folded) || isDenial(folded) || foldName(text) !== folded) return false;
  const names = [text, ...splitAtBreaks(text), ...remarksIn(text).map(({ name }) => name)];
  return !names.some((name) => own.has(foldName(name)));
}

/** Returns the key of a name, or of a web address without its scheme and "www." */
function keyOf(text: string, address = addressOf(text)): string {
  return foldName(address ? address.host + address.path : text);
}

/** Returns the cards whose names a text contains as whole words. */
export function cardsNamedIn(text: string, names: Names): readonly string[] {
  const words = ` ${fold(text)} `;
  return [...names].flatMap(([name, { cardId }]) => (words.includes(` ${name} `) ? cardId : []));
}

/** Returns the card for a name or web address, unless the address may lead to another product. */
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

/** Returns whether a remark doesn't deny its name: it's harmless, or it's another name of the same card. */
function isCompatible(
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
 * Returns the rival that a text names, matched exactly after folding, unless the rest of the text might deny
 * it.
 *
 * @param names The names to match: `index.own` or `index.all`.
 */
export function lookUp(value: string, names: Names, index: NameIndex): KnownRival | undefined {
  for (const text of new Set([value, withoutNumbering(value)])) {
    const exact = findCard(text, names);
    if (exact) return { kind: 'known', value, ...exact };
    for (const { name, rest } of remarksIn(text)) {
      const named = findCard(name, names);
      if (named && isCompatible(rest, named, names, index.common)) {
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

/** Returns a rival without a card, with suggestions of cards that have similar names. */
export function unknownRival(value: string, { all, statusQuo }: NameIndex): UnknownRival {
  const folded = fold(value);
  const close = [...all].filter(([name]) => isNearMiss(folded, name));
  const suggestions = [...new Set(close.map(([, { cardId }]) => cardId))];
  return {
    kind: 'unknown',
    value,
    suggestions: suggestions.slice(0, MAX_SUGGESTIONS),
    ...(isStatusQuo(value, statusQuo) && { isStatusQuo: true }),
  };
}
