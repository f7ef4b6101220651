import type { Use } from '../card/line';

/** A line in the content or compiled: what matters here is the same in both. */
interface Sayable {
  readonly use: Use;
  readonly review: { readonly safer?: unknown };
}

/** Whether a customer may hear the line: as it stands, or in its safer wording. */
export function mayBeSaid({ use, review }: Sayable): boolean {
  return use === 'say' || (use === 'know' && review.safer !== undefined);
}
