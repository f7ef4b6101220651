import type { IsoDate, Line } from '../card/line';
import { statusOf } from './line-status';

/**
 * Whether the safer wording is what the rep is given first: there is one, and the line's own words
 * may not hold. Where both stand, the copy of the own words asks.
 */
export function leadsWithSafer({ review }: Line, today: IsoDate): boolean {
  return review.safer !== undefined && statusOf(review, today) !== 'fine';
}
