import type { IsoDate, Line } from '../card/line';
import type { PlacedLine } from '../card/part';
import { dueSince, isDue } from './line-status';

/** What public sources contradict comes first, and of that what is most likely said to a customer. */
const STATUS_ORDER = ['disputed', 'changed'];
const USE_ORDER = ['say', 'ask', 'know'];

function isContradicted({ review }: Line): boolean {
  return STATUS_ORDER.includes(review.status);
}

function risk({ line }: PlacedLine): number {
  return STATUS_ORDER.indexOf(line.review.status) * USE_ORDER.length + USE_ORDER.indexOf(line.use);
}

/**
 * The lines of a card to work off, most pressing first: what public sources contradict, by its
 * risk; then what is due, longest first. Lines of equal weight keep the card's order.
 */
export function toCheck(lines: readonly PlacedLine[], today: IsoDate): readonly PlacedLine[] {
  const contradicted = lines.filter(({ line }) => isContradicted(line));
  const due = lines.filter(({ line }) => !isContradicted(line) && isDue(line.review, today));
  const since = ({ line }: PlacedLine) => Date.parse(dueSince(line.review));
  return [
    ...contradicted.toSorted((a, b) => risk(a) - risk(b)),
    ...due.toSorted((a, b) => since(a) - since(b)),
  ];
}
