import type { Card } from '../core/card/card';
import type { IsoDate } from '../core/card/line';
import { linesOf, type PlacedLine } from '../core/card/part';
import { daysBetween, dueSince, isDue } from '../core/trust/line-status';
import { linesToReview } from '../core/trust/lines-to-review';

/** A line to look at, and the card that it is on. */
export interface ReviewItem {
  readonly card: Card;
  readonly placed: PlacedLine;
  /** The first day on which its review is too old. */
  readonly due: IsoDate;
}

/** The work on a set of cards, most pressing first in each list; no line is in two. */
export interface ReviewList {
  /** What public sources contradict, by its risk. */
  readonly contradicted: readonly ReviewItem[];
  /** What is past the age of its kind, longest first. */
  readonly due: readonly ReviewItem[];
  /** What nobody has found a public source for, said lines first. */
  readonly unverified: readonly ReviewItem[];
  /** What falls due within the given days, soonest first. */
  readonly soon: readonly ReviewItem[];
}

const USE_ORDER = ['say', 'ask', 'know'];

/**
 * Sorts the lines of cards into what there is to do.
 *
 * @param days How far `soon` looks ahead.
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
  const pressing = linesToReview([...items.keys()], today).flatMap(
    (placed) => items.get(placed) ?? [],
  );
  const isPressing = new Set(pressing);
  const rest = [...items.values()].filter((item) => !isPressing.has(item));
  const isPastDue = ({ placed }: ReviewItem) => isDue(placed.line.review, today);
  const statusOf = ({ placed }: ReviewItem) => placed.line.review.status;
  const isContradicted = (item: ReviewItem) => ['disputed', 'changed'].includes(statusOf(item));
  const rankOf = ({ placed }: ReviewItem) => USE_ORDER.indexOf(placed.line.use);
  const unverified = rest.filter((item) => statusOf(item) === 'unverified');
  const soon = rest.filter(
    (item) =>
      !['unverified', 'no-claim'].includes(statusOf(item)) && daysBetween(today, item.due) <= days,
  );
  return {
    contradicted: pressing.filter(isContradicted),
    due: pressing.filter((item) => !isContradicted(item) && isPastDue(item)),
    unverified: unverified.toSorted((a, b) => rankOf(a) - rankOf(b)),
    soon: soon.toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due)),
  };
}
