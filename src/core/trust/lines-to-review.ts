import type { IsoDate } from '../card/line';
import { hasExpired } from '../card/notice';
import type { PlacedLine } from '../card/part';
import { dueSince, isContradicted, isDue } from './line-status';

/** Lines with the first status come first, then those that a customer is most likely to hear. */
const STATUS_ORDER = ['disputed', 'changed'];
export const USE_ORDER = ['say', 'ask', 'know'];

function risk({ line }: PlacedLine): number {
  return STATUS_ORDER.indexOf(line.review.status) * USE_ORDER.length + USE_ORDER.indexOf(line.use);
}

/** Returns whether a line's review is too old, or the notice it belongs to has expired. */
function isOverdue({ line, group }: PlacedLine, today: IsoDate): boolean {
  return (
    isDue(line.review, today) || (group.notice !== undefined && hasExpired(group.notice, today))
  );
}

/**
 * Returns the lines that need a review, most pressing first: those that public sources contradict,
 * riskiest first; then those whose review is due or whose
 * notice has expired, oldest first. Ties keep the card's order.
 */
export function linesToReview(lines: readonly PlacedLine[], today: IsoDate): readonly PlacedLine[] {
  const contradicted = lines.filter(({ line }) => isContradicted(line));
  const due = lines.filter((each) => !isContradicted(each.line) && isOverdue(each, today));
  const since = ({ line }: PlacedLine) => dueSince(line.review) ?? '';
  return [
    ...contradicted.toSorted((a, b) => risk(a) - risk(b)),
    ...due.toSorted((a, b) => since(a).localeCompare(since(b))),
  ];
}
