import type { Review } from '../../core/card/line';
import type { Standing } from '../../core/trust/standing';

/** Whether there is anything to open: a bare question has no story to tell. */
export function hasFindings(review: Review, standing: Standing): boolean {
  return (
    standing !== 'fine' ||
    review.status === 'supported' ||
    review.note !== undefined ||
    review.safer !== undefined ||
    review.sources.length > 0
  );
}
