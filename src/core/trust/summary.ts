import type { IsoDate, Line, ReviewStatus } from '../card/line';
import { isDue } from './line-status';

/** How far a card can be trusted, in numbers. */
export interface TrustSummary {
  readonly total: number;
  readonly byStatus: Readonly<Record<ReviewStatus, number>>;
  /** Reviews that are past their kind's age, whatever their status. */
  readonly due: number;
  /** The day of the latest review; absent for a card without lines. */
  readonly lastChecked?: IsoDate;
}

/** Counts the lines of a card as they stand on a day. */
export function trustSummaryOf(lines: readonly Line[], today: IsoDate): TrustSummary {
  const byStatus = { supported: 0, disputed: 0, changed: 0, unverified: 0, 'no-claim': 0 };
  for (const { review } of lines) byStatus[review.status] += 1;
  const due = lines.filter(({ review }) => isDue(review, today)).length;
  // ISO dates sort as texts.
  const lastChecked = lines
    .map(({ review }) => review.checked)
    .sort()
    .at(-1);
  return { total: lines.length, byStatus, due, ...(lastChecked && { lastChecked }) };
}
