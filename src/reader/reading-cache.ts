import type { CrmAdapter, OpenDeal } from '../crm/adapter';
import type { Page } from '../crm/page';
import { isStillShown, type Scan } from '../crm/read-deal';
import type { DealObservation } from './observation';

/** For so long, in ms, a large page is asked only whether what was read still stands. */
const FRESH = 2000;

/** After so long, in ms, the whole page is asked in one go, where asking it by and by came to no end. */
const EXPIRY = 3500;

/** A deal that is open for less, in ms, may still bring a better field than the one that was read. */
const SETTLED = 1500;

/** A scan whose reading holds for as long as the places that it rests on say the same. */
interface CachedReading {
  readonly scan: Scan;
  readonly observation: DealObservation;
  readonly since: number;
  /** When the whole page is to be asked again. */
  readonly freshUntil: number;
}

/**
 * Keeps a large page from being asked over and over while much in it changes, and the deal does not.
 * What was read is looked at each time; all else, such as a second place that says otherwise, after two seconds.
 */
export interface ReadingCache {
  /** Whether what was read is fresh, so that nothing but that will be asked. */
  isFresh(now: number): boolean;
  /** Takes what a scan found, if it may be cached. `age`: how long the deal is open, in ms. */
  store(scan: Scan, observation: DealObservation, open: OpenDeal, now: number, age: number): void;
  /** What is cached, if all of it still stands; lets go of it where it does not. */
  reuse(open: OpenDeal): DealObservation | undefined;
  /** Whether the whole page must be asked now, however long that takes. */
  isExpired(now: number): boolean;
  /** Another deal is open. */
  clear(): void;
}

export function createReadingCache(adapter: CrmAdapter, page: Page): ReadingCache {
  let cached: CachedReading | undefined;
  /** All of the page has been asked about this deal. */
  let wasWhole = false;

  return {
    isFresh: (now) => cached !== undefined && now < cached.freshUntil,
    isExpired: (now) => cached === undefined || now >= cached.since + EXPIRY,
    clear() {
      cached = undefined;
      wasWhole = false;
    },
    store(scan, { reading, scanAgainIn }, open, since, age) {
      // A preview's deal changes with no change of the address: there everything is asked each time.
      const isPlain =
        open.within === undefined && reading.kind === 'named' && reading.deal.name !== undefined;
      wasWhole ||= scan.isWhole;
      // While much comes in no search comes to an end.
      const isLarge = page.isLarge() || !scan.isWhole;
      const observation = { reading, ...(scanAgainIn !== undefined && { scanAgainIn }) };
      const freshUntil = since + (age < SETTLED ? 0 : FRESH);
      cached =
        isPlain && isLarge && wasWhole ? { scan, observation, since, freshUntil } : undefined;
    },
    reuse(open) {
      if (cached === undefined) return undefined;
      if (open.within === undefined && isStillShown(cached.scan, page, open, adapter)) {
        return cached.observation;
      }
      cached = undefined;
      // What came while little was asked may not have been noted.
      page.rescan();
      return undefined;
    },
  };
}
