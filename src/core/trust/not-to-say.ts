import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { Line } from '../card/line';
import { linesOf, type PlacedLine } from '../card/part';
import { isContradicted, isUnsourcedStory } from './line-status';

/** The lines whose original wording a rep must not say to a customer. */
export interface NotToSay {
  /** Lines to say or ask that public sources contradict, shortest first. */
  readonly contradicted: readonly PlacedLine[];
  /** Internal lines, contradicted ones first, then shortest first. */
  readonly internal: readonly PlacedLine[];
}

/** Short lines come first because they can be read at a glance. */
function shortestFirst(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const length = ({ line }: PlacedLine) => plainText(line.text).length;
  return lines.toSorted((a, b) => length(a) - length(b));
}

/** Matches a text of one to three words, such as a table's "No" or "6 weeks". */
const FEW_WORDS = /^\s*\S+(?:\s+\S+){0,2}\s*$/;

/** Returns whether nobody would say a line: an address, what customers say, or a few words in a comparison. */
function isNeverSaid(line: Line): boolean {
  const isCell = line.role === 'theirs' || line.role === 'ours';
  const isShortCell = isCell && !isContradicted(line) && FEW_WORDS.test(plainText(line.text));
  return line.isPrivate || line.role === 'objection' || isShortCell;
}

/** Returns the lines not to say, without those that nobody would say. */
export function notToSay({ parts }: Pick<Card, 'parts'>): NotToSay {
  const candidates = shortestFirst(linesOf({ parts }).filter(({ line }) => !isNeverSaid(line)));
  const internal = candidates.filter(({ line }) => line.use === 'know');
  return {
    contradicted: candidates.filter(({ line }) => line.use !== 'know' && isContradicted(line)),
    internal: [
      ...internal.filter(({ line }) => isContradicted(line)),
      ...internal.filter(({ line }) => !isContradicted(line)),
    ],
  };
}

/** Returns whether a card is a general one that has only internal notes not to say. */
export function hasOnlyInternalNotes(card: Pick<Card, 'parts' | 'purpose'>): boolean {
  if (card.purpose === undefined) return false;
  return notToSay(card).contradicted.length + namesNotToSay(card).length === 0;
}

/** Says that a customer can't be named. */
const UNNAMEABLE =
  /\bNDA\b|\b(?:do not|don[’']t|never|not to|can[’']?t|cannot|must(?: not|n[’']t)) (?:be )?nam(?:e|ed)\b|\bnot public(?:ly)?\b|\bunder embargo\b|\bconfidential\b/i;
const REMARK = /\s*[([][^)\]]*[)\]]|\s*[,:–—-]\s.*$/g;
const CAPITALIZED = /^(?:\p{Lu}[\p{L}\p{N}.&’'-]*\s?){1,3}/u;

/** Describes a customer instead of naming it: "An elevator company", "A US bank"; but "A Place for Mom" is a name. */
const ANONYMOUS = /^(?:[Aa]n?|[Oo]ne of|[Tt]wo|Several|several|\d+) (?:\p{Ll}|.* \p{Ll}\S*$)/u;

/** A customer that can't be named. */
export interface Unnameable {
  readonly name: string;
  /** The id of the story about it. */
  readonly story: string;
  /** Whether the story says not to name it; otherwise, it has no public source yet. */
  readonly isSecret: boolean;
}

/** Returns the customer that a story names, if it can't be named: no source is public, or the story says so. */
function unnameableIn({ id, role, label, text, review }: Line): Unnameable | undefined {
  const words = plainText(text);
  const isPoint = role === 'proof-point';
  const saysSo = UNNAMEABLE.test(`${label ?? ''} ${words} ${review.note ?? ''}`);
  const isUnnameable = isPoint ? saysSo || isUnsourcedStory(review) : role === 'proof' && saysSo;
  if (!isUnnameable) return undefined;
  // The label of a proof point is the customer's name.
  const name = (isPoint ? label : undefined) ?? (saysSo ? CAPITALIZED.exec(words)?.[0] : undefined);
  const bare = name?.replace(REMARK, '').trim();
  return bare && !ANONYMOUS.test(bare) ? { name: bare, story: id, isSecret: saysSo } : undefined;
}

/** Returns the customers not to name, once for each story about them. */
export function unnameableCustomers(card: Pick<Card, 'parts'>): readonly Unnameable[] {
  const lines = linesOf(card).filter(({ line }) => !line.isPrivate);
  return lines.flatMap(({ line }) => unnameableIn(line) ?? []);
}

/** Returns the names of the customers not to name, without duplicates. */
export function namesNotToSay(card: Pick<Card, 'parts'>): readonly string[] {
  return [...new Set(unnameableCustomers(card).map(({ name }) => name))];
}
