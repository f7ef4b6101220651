import type { CrmAdapter, OpenDeal } from '../crm/adapter';
import type { Page } from '../crm/page';
import { type Scan, stillSays } from '../crm/read-deal';
import type { DealObservation } from './observation';

/** For so long, in ms, a large page is asked only whether what was read still stands. */
const FRESH = 2000;

/** After so long, in ms, the whole page is asked in one go, where asking it by and by came to no end. */
const OVERDUE = 3500;

/** A deal that is open for less, in ms, may still bring a better field than the one that was read. */
const SETTLED = 1500;

/** A scan whose reading holds for as long as the places that it rests on say the same. */
interface Held {
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
export interface Hold {
  /** Whether what was read is fresh, so that nothing but that will be asked. */
  isFresh(now: number): boolean;
  /** Takes what a scan found, if it may be held. `age`: how long the deal is open, in ms. */
  take(scan: Scan, observation: DealObservation, open: OpenDeal, now: number, age: number): void;
  /** What is held, if all of it still stands; lets go of it where it does not. */
  recall(open: OpenDeal): DealObservation | undefined;
  /** Whether the whole page must be asked now, however long that takes. */
  isOverdue(now: number): boolean;
  /** Another deal is open. */
  turn(): void;
}

export function createHold(adapter: CrmAdapter, page: Page): Hold {
  let held: Held | undefined;
  /** All of the page has been asked about this deal. */
  let wasWhole = false;

  return {
    isFresh: (now) => held !== undefined && now < held.freshUntil,
    isOverdue: (now) => held === undefined || now >= held.since + OVERDUE,
    turn() {
      held = undefined;
      wasWhole = false;
    },
    take(scan, { reading, scanAgainIn }, open, since, age) {
      // A preview's deal changes with no change of the address: there everything is asked each time.
      const isPlain =
        open.within === undefined && reading.kind === 'named' && reading.deal.name !== undefined;
      wasWhole ||= scan.isWhole;
      // While much comes in no search comes to an end.
      const isLarge = page.isLarge() || !scan.isWhole;
      const observation = { reading, ...(scanAgainIn !== undefined && { scanAgainIn }) };
      const freshUntil = since + (age < SETTLED ? 0 : FRESH);
      held = isPlain && isLarge && wasWhole ? { scan, observation, since, freshUntil } : undefined;
    },
    recall(open) {
      if (held === undefined) return undefined;
      if (open.within === undefined && stillSays(held.scan, page, open, adapter)) {
        return held.observation;
      }
      held = undefined;
      // What came while little was asked may not have been noted.
      page.rescan();
      return undefined;
    },
  };
}
