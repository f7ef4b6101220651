import type { IsoDate, Review } from '../card/line';
import { DAYS_UNTIL_DUE } from './line-status';

/** The first day on which a review is too old for its kind. */
export function dueSince(review: Review): IsoDate {
  const day = new Date(review.checked);
  day.setUTCDate(day.getUTCDate() + DAYS_UNTIL_DUE[review.kind] + 1);
  return day.toISOString().slice(0, 10);
}
