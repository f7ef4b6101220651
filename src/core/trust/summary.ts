import type { IsoDate, Line, ReviewStatus } from '../card/line';
import { isDue } from './line-status';

/** How well a card has been checked, in numbers. */
export interface TrustSummary {
  readonly total: number;
  readonly byStatus: Readonly<Record<ReviewStatus, number>>;
  /** The number of reviews that are due, whatever their status. */
  readonly due: number;
  /** The date of the latest review. Absent for a card that was never checked. */
  readonly lastChecked?: IsoDate;
}

/** Counts the lines of a card by status. */
export function trustSummaryOf(lines: readonly Line[], today: IsoDate): TrustSummary {
  const byStatus = { supported: 0, disputed: 0, changed: 0, unverified: 0, 'no-claim': 0 };
  for (const { review } of lines) byStatus[review.status] += 1;
  const due = lines.filter(({ review }) => isDue(review, today)).length;
  const lastChecked = lines
    .flatMap(({ review }) => review.checked ?? [])
    .sort()
    .at(-1);
  return { total: lines.length, byStatus, due, ...(lastChecked && { lastChecked }) };
}
