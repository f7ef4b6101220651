import type { Card } from '../core/card/card';
import { canBeSaid, type IsoDate } from '../core/card/line';
import { hasExpired } from '../core/card/notice';
import { isDue } from '../core/trust/line-status';
import { type ReviewItem, reviewList } from './review-list';

/** The lines of one card that one owner has to check again, riskiest first. */
export interface RecheckCard {
  readonly card: Card;
  readonly items: readonly ReviewItem[];
}

/** What one owner has to check again, the card with the riskiest line first. */
export interface RecheckOwner {
  /** Absent if neither the card nor its notice names one. */
  readonly owner: string | undefined;
  readonly cards: readonly RecheckCard[];
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

function checkedAt({ placed }: ReviewItem): number {
  return Date.parse(placed.line.review.checked);
}

/** Returns the entry's value, and adds it first if there is none. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}

/**
 * Returns what has to be checked again, by owner and card: overdue reviews, expired notices, disputed or
 * outdated lines without a safer wording, and unverified lines that can be said. What a customer can hear
 * comes first, then what was checked longest ago.
 */
export function recheckList(cards: readonly Card[], today: IsoDate): readonly RecheckOwner[] {
  const { contradicted, due, unverified } = reviewList(cards, today, 0);
  const items = [...contradicted, ...due, ...unverified]
    .filter((item) => needsRecheck(item, today))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || checkedAt(a) - checkedAt(b));
  const owners = new Map<string | undefined, Map<Card, ReviewItem[]>>();
  for (const item of items) {
    const owner = item.placed.group.notice?.owner ?? item.card.owner;
    const ofOwner = entryOf(owners, owner, () => new Map<Card, ReviewItem[]>());
    entryOf(ofOwner, item.card, () => [] as ReviewItem[]).push(item);
  }
  return [...owners].map(([owner, byCard]) => ({
    owner,
    cards: [...byCard].map(([card, lines]) => ({ card, items: lines })),
  }));
}
