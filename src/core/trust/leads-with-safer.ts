import type { IsoDate, Line } from '../card/line';
import { standingOf } from './standing';

/** Whether the safer wording is what the rep is given first. */
export function leadsWithSafer({ review }: Line, today: IsoDate): boolean {
  return review.safer !== undefined && standingOf(review, today) === 'disputed';
}
