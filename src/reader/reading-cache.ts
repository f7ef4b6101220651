import type { CrmAdapter, OpenDeal } from '../crm/adapter';
import type { Page } from '../crm/page';
import { isStillShown, type Scan } from '../crm/read-deal';
import type { DealObservation } from './observation';

/** For this long, in ms, a large page isn't scanned in full while the cached reading is still shown. */
const FRESH = 2000;

/** After this long, in ms, the whole page is scanned in one go if scanning in steps hasn't finished. */
const EXPIRY = 3500;

/** Until a deal has been open this long, in ms, a better field may still appear. */
const LOAD_TIME = 1500;

/** A scan whose reading can be reused as long as the elements that it comes from are unchanged. */
interface CachedReading {
  readonly scan: Scan;
  readonly observation: DealObservation;
  readonly since: number;
  /** When the whole page is to be scanned again. */
  readonly freshUntil: number;
}

/**
 * Keeps a large page from being scanned in full, again and again, while much of it changes but the deal
 * doesn't. Each scan compares the elements of the last reading. Everything else, such as a second place
 * that shows another value, is scanned every two seconds.
 */
export function createReadingCache(adapter: CrmAdapter, page: Page) {
  let cached: CachedReading | undefined;
  /** The whole page has been scanned once for this deal. */
  let wasWhole = false;

  return {
    /** Whether the next scan only compares the cached reading with its elements. */
    isFresh: (now: number) => cached !== undefined && now < cached.freshUntil,
    /** Whether the whole page must be scanned now, however long that takes. */
    isExpired: (now: number) => cached === undefined || now >= cached.since + EXPIRY,
    /** Stores what a scan found, if it can be reused. `age`: how long the deal has been open, in ms. */
    store(
      scan: Scan,
      { reading, scanAgainIn }: DealObservation,
      open: OpenDeal,
      since: number,
      age: number,
    ): void {
      // A preview can change its deal while the address stays, so it is always scanned in full.
      const isReusable =
        open.within === undefined && reading.kind === 'named' && reading.deal.name !== undefined;
      wasWhole ||= scan.isWhole;
      // While many nodes are being added, the search for shadow roots never finishes.
      const isLarge = page.isLarge() || !scan.isWhole;
      const observation = { reading, ...(scanAgainIn !== undefined && { scanAgainIn }) };
      const freshUntil = since + (age < LOAD_TIME ? 0 : FRESH);
      cached =
        isReusable && isLarge && wasWhole ? { scan, observation, since, freshUntil } : undefined;
    },
    /** Returns the cached reading if its elements are unchanged; otherwise drops it. */
    reuse(open: OpenDeal): DealObservation | undefined {
      if (cached === undefined) return undefined;
      if (open.within === undefined && isStillShown(cached.scan, page, open, adapter)) {
        return cached.observation;
      }
      cached = undefined;
      // Nodes added while the page wasn't observed may contain new shadow roots.
      page.rescan();
      return undefined;
    },
    /** Drops everything, because another deal is open or other fields count. */
    clear() {
      cached = undefined;
      wasWhole = false;
    },
  };
}
