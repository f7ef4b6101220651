import type { ClaimKind, IsoDate, Review } from '../card/line';

/** Days after which a review of a claim of this kind is due again. */
export const DAYS_UNTIL_DUE: Readonly<Record<ClaimKind, number>> = {
  price: 30,
  product: 90,
  architecture: 180,
  story: 365,
};

/**
 * What a rep must know of a line before using it. `fine` needs no mark; `due`
 * was fine when last checked, longer ago than its kind allows.
 */
export type LineStatus = 'fine' | 'due' | 'changed' | 'disputed' | 'unverified';

const MS_PER_DAY = 86_400_000;

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** Whether the review is past its kind's age. Nothing to check never ages. */
export function isDue(review: Review, today: IsoDate): boolean {
  return (
    review.status !== 'no-claim' && daysBetween(review.checked, today) > DAYS_UNTIL_DUE[review.kind]
  );
}

/** Whether nothing speaks against the line's own words, however old that finding is. */
export function isSupported({ status }: Pick<Review, 'status'>): boolean {
  return status === 'supported' || status === 'no-claim';
}

/** Whether the line tells of somebody for whom nothing public was found: whom it names may not be named. */
export function isUnsourcedStory({ status, kind }: Pick<Review, 'status' | 'kind'>): boolean {
  return status === 'unverified' && kind === 'story';
}

/**
 * Whether the line's own text can embarrass a rep in front of a customer: public sources contradict it, or
 * it names a customer for whom there is no public source. Copying it asks first; it never goes along unasked.
 */
export function isRisky(review: Pick<Review, 'status' | 'kind'>): boolean {
  return review.status === 'disputed' || isUnsourcedStory(review);
}

/** How the line stands today. A known problem outranks age. */
export function statusOf(review: Review, today: IsoDate): LineStatus {
  if (review.status !== 'supported' && review.status !== 'no-claim') return review.status;
  return isDue(review, today) ? 'due' : 'fine';
}
