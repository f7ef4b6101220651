import type { DealReading, Reading } from '../core/deal/reading';
import type { Signal } from '../core/diagnostics/signal';

/** What one scan of the page found, and when to scan it again. */
export interface Observation {
  readonly reading: Reading;
  /** The longest time until the next scan, in ms. */
  readonly scanAgainIn?: number;
  /** Part of the page hasn't been searched yet; until then the deal doesn't count as read. */
  readonly isSearching?: true;
  readonly signal?: Signal;
}

/** What one scan found about an open deal. */
export type DealObservation = Observation & { readonly reading: DealReading };
