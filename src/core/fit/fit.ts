import type { Card } from '../card/card';
import type { Line, Role } from '../card/line';
import { type Group, linesOf, type Part } from '../card/part';
import type { FitAnswer, FitCheck, FitValue } from './fit-check';

/**
 * A line that a rep answers on a deal.
 * - `question`: to ask the customer
 * - `signal`: a sign of a good fit
 * - `reason`: a reason to choose the competitor
 */
export type FitKind = 'question' | 'signal' | 'reason';

/** What each kind of line can be answered with. */
export const FIT_VALUES: Readonly<Record<FitKind, readonly FitValue[]>> = {
  question: ['good', 'neutral', 'bad'],
  signal: ['yes', 'no'],
  reason: ['yes', 'no'],
};

const KIND_OF_ROLE: { readonly [Name in Role]?: FitKind } = {
  question: 'question',
  fit: 'signal',
  concede: 'reason',
};

/** A line of the checklist, with what the rep has answered so far. */
export interface FitItem {
  readonly kind: FitKind;
  readonly line: Line;
  readonly answer?: FitAnswer | undefined;
}

/** Returns which kind of item a line is. A concession that is meant to be said is no reason to check. */
function kindOf({ role, use }: Line): FitKind | undefined {
  return role === 'concede' && use !== 'know' ? undefined : KIND_OF_ROLE[role];
}

/** Returns a card's checklist in the order of the card. An answer that a line can't have doesn't count. */
export function checklistOf(card: Pick<Card, 'parts'>, { answers }: FitCheck): readonly FitItem[] {
  return linesOf(card).flatMap(({ line }): readonly FitItem[] => {
    const kind = kindOf(line);
    if (kind === undefined) return [];
    const answer = answers.find((each) => each.line === line.id);
    const { value } = answer ?? {};
    const isPossible = value === undefined || FIT_VALUES[kind].includes(value);
    return [{ kind, line, answer: isPossible ? answer : undefined }];
  });
}

/** How many answers a verdict needs, or all of them if the card has fewer lines. */
export const ENOUGH = 4;

/** How many answers for us make a strong fit, and how many times as many as against us. */
export const STRONG = 3;

/** How many answers against us it takes before a deal favors the competitor. */
export const AGAINST = 2;

/**
 * Where a deal stands, by a rule that the rep can check (see `rule` in the sheet's words).
 * - `open`: too few answers to tell
 * - `leans-us`, `leans-theirs`: too few answers, but most of those that count speak for us, or for the competitor
 * - `untested`: the signs make a strong fit, but no question has an answer
 * - `strong`: a strong fit for us
 * - `theirs`: the competitor is the better choice
 * - `weak`: nothing speaks for us, and something for the competitor
 * - `mixed`: none of these
 */
export type StandingKind = 'open' | keyof typeof FIT_TITLE;

/** Where the deal stands, in titles. */
export const FIT_TITLE = {
  'leans-us': 'Leaning your way',
  'leans-theirs': 'Leaning their way',
  untested: 'Looks good so far',
  strong: 'Strong fit',
  weak: 'Weak fit',
  mixed: 'Mixed',
  theirs: 'Favors the competitor',
} as const;

export interface Standing {
  readonly kind: StandingKind;
  /** How many more answers a verdict takes. */
  readonly missing: number;
  /** The answers that speak for us, and for the competitor. */
  readonly us: readonly FitItem[];
  readonly them: readonly FitItem[];
}

function speaksForUs({ kind, answer }: FitItem): boolean {
  return kind !== 'reason' && (answer?.value === 'good' || answer?.value === 'yes');
}

/** Returns whether an answer speaks for the competitor. */
export function speaksForThem({ kind, answer }: Pick<FitItem, 'kind' | 'answer'>): boolean {
  return answer?.value === 'bad' || (kind === 'reason' && answer?.value === 'yes');
}

/** Returns where a deal stands, with the answers that say so. A "no" or a neutral answer only counts as one. */
export function standingOf(items: readonly FitItem[]): Standing {
  const answered = items.filter(({ answer }) => answer?.value !== undefined);
  const us = items.filter(speaksForUs);
  const them = items.filter(speaksForThem);
  const missing = Math.max(0, Math.min(ENOUGH, items.length) - answered.length);
  const lead = us.length - them.length;
  const leaning = lead > 0 ? 'leans-us' : lead < 0 ? 'leans-theirs' : 'open';
  const isTheirs = them.length >= AGAINST && lead < 0;
  const isStrong =
    us.length >= STRONG * Math.max(1, them.length) && them.every(({ kind }) => kind !== 'reason');
  const isQuestion = ({ kind }: FitItem) => kind === 'question';
  const isUntested = isStrong && items.some(isQuestion) && !answered.some(isQuestion);
  const verdict = isTheirs ? 'theirs' : isStrong ? 'strong' : lead < 0 ? 'weak' : 'mixed';
  return { kind: isUntested ? 'untested' : missing > 0 ? leaning : verdict, missing, us, them };
}

/** Returns the ids of the wedges and objections that the answers make matter. */
export function broughtBy(items: readonly FitItem[]): ReadonlySet<string> {
  const matter = items.filter(({ answer }) => answer?.value === 'good' || answer?.value === 'yes');
  return new Set(matter.flatMap(({ line }) => line.brings ?? []));
}

/** Returns whether a group is brought first, or is what the competitor may respond to one that is. */
function isBrought({ id = '' }: Group, brought: ReadonlySet<string>): boolean {
  return brought.has(id) || brought.has(id.replace(/-rebuttal$/, ''));
}

/** Returns sections with what the answers bring first, otherwise in the same order. */
export function withBroughtFirst(
  parts: readonly Part[],
  brought: ReadonlySet<string>,
): readonly Part[] {
  if (brought.size === 0) return parts;
  return parts.map((part) => {
    const { groups, layout } = part;
    if (layout.kind !== 'list' || !groups.some((group) => isBrought(group, brought))) return part;
    const first = groups.filter((group) => isBrought(group, brought));
    return { ...part, groups: [...first, ...groups.filter((group) => !first.includes(group))] };
  });
}

/** A card's fit check on a deal, and what follows from it. */
export interface Fit {
  readonly check: FitCheck;
  readonly items: readonly FitItem[];
  readonly standing: Standing;
  /** The ids of the wedges and objections that come first. */
  readonly brought: ReadonlySet<string>;
}

/** Returns what follows from a card's fit check; undefined if the card has nothing to check. */
export function fitOf(card: Pick<Card, 'parts'>, check: FitCheck): Fit | undefined {
  const items = checklistOf(card, check);
  if (items.length === 0) return undefined;
  return {
    check,
    items,
    standing: standingOf(items),
    brought: broughtBy(items),
  };
}
