import type { ClaimKind, IsoDate, Line, Review } from '../card/line';

/** How many days a review of each kind of claim stays current. */
export const DAYS_UNTIL_DUE: Readonly<Record<ClaimKind, number>> = {
  price: 30,
  product: 90,
  architecture: 180,
  story: 365,
};

/**
 * What a rep needs to know about a line before using it. `fine` needs no tag; `due` was fine when last
 * checked, but that review is too old.
 */
export type LineStatus = 'fine' | 'due' | 'changed' | 'disputed' | 'unverified';

const MS_PER_DAY = 86_400_000;

/** Returns the whole days between two dates; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/**
 * Returns whether a review is too old for its kind of claim. A line without a claim, or one that was
 * never checked, doesn't become due.
 */
export function isDue({ status, kind, checked }: Review, today: IsoDate): boolean {
  if (status === 'no-claim' || checked === undefined) return false;
  return daysBetween(checked, today) > DAYS_UNTIL_DUE[kind];
}

/**
 * Returns the first day on which a review is too old for its kind of claim; undefined for a line that was
 * never checked.
 */
export function dueSince(review: Pick<Review, 'checked' | 'kind'>): IsoDate | undefined {
  if (review.checked === undefined) return undefined;
  const day = new Date(review.checked);
  day.setUTCDate(day.getUTCDate() + DAYS_UNTIL_DUE[review.kind] + 1);
  return day.toISOString().slice(0, 10);
}

/** Returns whether the review found nothing wrong with the line's original text, however old it is. */
export function isSupported({ status }: Pick<Review, 'status'>): boolean {
  return status === 'supported' || status === 'no-claim';
}

/** Returns whether a line is a customer story without a public source, so the customer can't be named. */
export function isUnsourcedStory({ status, kind }: Pick<Review, 'status' | 'kind'>): boolean {
  return status === 'unverified' && kind === 'story';
}

/**
 * Returns whether a line's original text can embarrass a rep in front of a customer: public sources
 * contradict it, or it is a story without a public source. Copying it asks first, and a copy of several
 * lines leaves it out.
 */
export function isRisky(review: Pick<Review, 'status' | 'kind'>): boolean {
  return review.status === 'disputed' || isUnsourcedStory(review);
}

/** Returns whether public sources contradict a line's original text. */
export function isContradicted({ review }: Line): boolean {
  return review.status === 'disputed' || review.status === 'changed';
}

/** Returns a line's status today. A known problem outranks an old review. */
export function statusOf(review: Review, today: IsoDate): LineStatus {
  if (review.status !== 'supported' && review.status !== 'no-claim') return review.status;
  return isDue(review, today) ? 'due' : 'fine';
}

/** Returns whether the safer wording is shown first: there is one, and the original isn't `fine`. */
export function showsSaferFirst({ review }: Line, today: IsoDate): boolean {
  return review.safer !== undefined && statusOf(review, today) !== 'fine';
}
