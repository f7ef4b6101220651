import type { Card } from '../core/card/card';
import type { IsoDate } from '../core/card/line';
import { linesOf, type PlacedLine } from '../core/card/part';
import { daysBetween, dueSince, isContradicted } from '../core/trust/line-status';
import { linesToReview, USE_ORDER } from '../core/trust/lines-to-review';

/** A line to review, and its card. */
export interface ReviewItem {
  readonly card: Card;
  readonly placed: PlacedLine;
  /** The first day on which its review is overdue. Absent for a line that was never checked. */
  readonly due: IsoDate | undefined;
}

/** Lines to review on a set of cards, most urgent first in each list. No line is in two lists. */
export interface ReviewList {
  /** Contradicted by public sources, riskiest first. */
  readonly contradicted: readonly ReviewItem[];
  /** Overdue for review, oldest first. */
  readonly due: readonly ReviewItem[];
  /** Without a public source; lines to say first. */
  readonly unverified: readonly ReviewItem[];
  /** Due within the given days, soonest first. */
  readonly soon: readonly ReviewItem[];
}

/**
 * Sorts the lines of cards into lists of review work.
 *
 * @param days How many days ahead `soon` covers.
 */
export function reviewList(cards: readonly Card[], today: IsoDate, days: number): ReviewList {
  const items = new Map(
    cards.flatMap((card) =>
      linesOf(card).map((placed): [PlacedLine, ReviewItem] => [
        placed,
        { card, placed, due: dueSince(placed.line.review) },
      ]),
    ),
  );
  const urgent = linesToReview([...items.keys()], today).flatMap(
    (placed) => items.get(placed) ?? [],
  );
  const urgentItems = new Set(urgent);
  const rest = [...items.values()].filter((item) => !urgentItems.has(item));
  const statusOf = ({ placed }: ReviewItem) => placed.line.review.status;
  const rankOf = ({ placed }: ReviewItem) => USE_ORDER.indexOf(placed.line.use);
  const unverified = rest.filter((item) => statusOf(item) === 'unverified');
  const soon = rest.filter(
    (item) =>
      !['unverified', 'no-claim'].includes(statusOf(item)) &&
      item.due !== undefined &&
      daysBetween(today, item.due) <= days,
  );
  return {
    contradicted: urgent.filter(({ placed }) => isContradicted(placed.line)),
    due: urgent.filter(({ placed }) => !isContradicted(placed.line)),
    unverified: unverified.toSorted((a, b) => rankOf(a) - rankOf(b)),
    soon: soon.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '')),
  };
}
