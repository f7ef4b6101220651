import type { Review } from '../card/line';
import { formatDate } from '../trust/format-date';
import { dueSince, type LineStatus } from '../trust/line-status';
import type { Failure } from './amount';

/* Text that both the panel and a copy show. */

export const failure: Readonly<Record<Failure, string>> = {
  'division-by-zero': 'Can’t be calculated: it would mean dividing by zero.',
  overflow: 'Can’t be calculated: the number would be too large.',
  'out-of-bounds': 'Can’t be calculated: check the numbers you entered.',
  unreadable: 'Can’t be calculated: a formula on the card has an error.',
};

/** How sure a figure is: "checked Nov 28, 2026". */
export function howSure(status: LineStatus, review: Review): string {
  const { checked } = review;
  const day = checked === undefined ? 'not checked yet' : `checked ${formatDate(checked)}`;
  const due = dueSince(review) ?? '';
  return {
    fine: day,
    due: `${day}, due for review since ${formatDate(due)}`,
    disputed: `public sources say otherwise, ${day}`,
    changed: `true once, but newer sources say otherwise, ${day}`,
    unverified: `${review.sources.length > 0 ? 'not confirmed' : 'no public source found'}, ${day}`,
  }[status];
}

export const enteredByHand = 'entered by hand';
export const noLine = 'no source on the card';
/** Below a result that depends on a figure that isn't sure. */
export const caution = (label: string, how: string) => `${label}: ${how}.`;
export const tableHeads = ['Calculation', 'Result'];
export const basedOn = 'Based on:';

/** In the legend of a chart. */
export const area = 'Shaded: from the lowest to the highest figure';
