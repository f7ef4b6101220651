import type { Card } from '../core/card/card';
import { canBeSaid, type IsoDate } from '../core/card/line';
import { hasExpired } from '../core/card/notice';
import { isDue } from '../core/trust/line-status';
import { type ReviewItem, reviewList } from './review-list';

/** What one owner has to check again on one card, riskiest first. */
export interface RecheckGroup {
  readonly card: Card;
  /** Absent if neither the card nor its notice names one. */
  readonly owner: string | undefined;
  readonly items: readonly ReviewItem[];
}

/** Returns whether an item is about a notice that has expired, and so about all of its lines. */
export function isExpired({ placed }: ReviewItem, today: IsoDate): boolean {
  const { notice } = placed.group;
  return notice !== undefined && hasExpired(notice, today);
}

/** A line that was checked today can't be checked better before tomorrow. */
function needsRecheck(item: ReviewItem, today: IsoDate): boolean {
  const { line, group } = item.placed;
  if (isExpired(item, today)) return line === group.lines[0];
  const { review } = line;
  if (review.checked === today) return false;
  if (isDue(review, today)) return true;
  return review.status === 'unverified' ? canBeSaid(line) : review.safer === undefined;
}

/** Returns 0 for a line that a customer can hear, 1 for an internal one. */
function rankOf({ placed: { line } }: ReviewItem): number {
  return line.use === 'ask' || canBeSaid(line) ? 0 : 1;
}

/**
 * Returns what has to be checked again, by owner and card: overdue reviews, expired notices, disputed or
 * outdated lines without a safer wording, and unverified lines that can be said. What a customer can hear
 * comes first, then what was never checked, then what was checked longest ago.
 */
export function recheckList(cards: readonly Card[], today: IsoDate): readonly RecheckGroup[] {
  const { contradicted, due, unverified } = reviewList(cards, today, 0);
  const checkedOn = ({ placed }: ReviewItem) => placed.line.review.checked ?? '';
  const items = [...contradicted, ...due, ...unverified]
    .filter((item) => needsRecheck(item, today))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || checkedOn(a).localeCompare(checkedOn(b)));
  const groups: (RecheckGroup & { readonly items: ReviewItem[] })[] = [];
  for (const item of items) {
    const { card, placed } = item;
    const owner = placed.group.notice?.owner ?? card.owner;
    const group = groups.find((each) => each.card === card && each.owner === owner);
    if (group) group.items.push(item);
    else groups.push({ card, owner, items: [item] });
  }
  const owners = [...new Set(groups.map(({ owner }) => owner))];
  return owners.flatMap((owner) => groups.filter((group) => group.owner === owner));
}
