import type { Card } from '../card/card';
import { checklistOf, type FitItem } from './checklist';
import type { FitCheck } from './fit-check';
import { broughtBy, nextQuestion, type Standing, standingOf } from './standing';

/** A card's fit check on a deal, and what follows from it. */
export interface Fit {
  readonly check: FitCheck;
  readonly items: readonly FitItem[];
  readonly standing: Standing;
  /** The ids of the wedges and objections that come first. */
  readonly brought: ReadonlySet<string>;
  /** What to ask next; undefined if every question has an answer. */
  readonly next: FitItem | undefined;
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
    next: nextQuestion(items),
  };
}
