import type { Card } from '../card/card';
import type { Line, Role } from '../card/line';
import { linesOf } from '../card/part';
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
