import type { Deal, FieldValues } from '../core/deal/reading';
import { isSameRecord, type RecordRef } from '../core/deal/record';
import { type CrmAdapter, type OpenDeal, openDealOn } from '../crm/adapter';
import type { Ranking } from '../crm/competitor-field';
import { createFieldSearch, type PageFields } from '../crm/field-search';
import type { Page } from '../crm/page';
import { readDeal, type Scan } from '../crm/read-deal';
import type { DealObservation, Observation } from './observation';
import { createReadingCache } from './reading-cache';
import { createStaleCheck } from './stale-check';
import { createUnlinkedPreviews } from './unlinked-previews';

/*
 * How a reading comes about. Each scan takes these steps:
 * 1. Find out which deal is open, from the address or from a preview over a list (`openDealOn`,
 *    `UnlinkedPreviews`). If the deal has changed, everything starts over.
 * 2. On a large page, reuse the last reading while its elements are unchanged (`ReadingCache`).
 * 3. Find all shadow roots (`Page`), then all fields (`FieldSearch`). On a large page both take
 *    several short scans.
 * 4. Read the deal's name and the competitor field (`readDeal`).
 * 5. Hold back or mark what may still be the previous deal's (`StaleCheck`).
 * 6. Wait before reporting an absence or a disagreement, and keep the last value while the field is
 *    being edited or out of sight (`settle`).
 */

/** How long, in ms, a page without the competitor field counts as loading: fields can arrive late. */
const ABSENCE_DELAY = 1500;

/** The same while only the few fields on top are there: the form may follow, or be in another tab. */
const ABSENCE_DELAY_SPARSE = 5000;

/** The same for a page without any field. */
const ABSENCE_DELAY_BLANK = 10_000;

/** How long, in ms, places must show different values before it's reported: a save updates them one by one. */
const DISAGREEMENT_DELAY = 1500;

/** How long, in ms, a deal must be open before a sign of changed CRM pages counts. */
const SIGNAL_DELAY = 2000;

/** How long, in ms, the field search waits for the shadow-root search: a root may contain a better field. */
const ROOT_SEARCH_WAIT = 1000;

/**
 * The time until the next scan, in ms. A settled page is scanned too, because a tab or a section can come
 * to the front without any change to text or structure.
 */
const INTERVAL = { searching: 4, waiting: 60, loading: 300, settled: 1000 } as const;

function loading(deal: Deal, scanAgainIn: number): DealObservation {
  return { reading: { kind: 'loading', deal }, scanAgainIn };
}

export type DealWatch = ReturnType<typeof createDealWatch>;

/**
 * Reads one deal after the other over time: reports nothing from the previous deal, no absence before the
 * page has had time to load, and the last value while the field is being edited or out of sight.
 *
 * @param ranking Called at each scan, because the settings may have changed.
 */
export function createDealWatch(adapter: CrmAdapter, page: Page, ranking: () => Ranking) {
  const staleCheck = createStaleCheck();
  const cache = createReadingCache(adapter, page);
  const previews = createUnlinkedPreviews(staleCheck.judge);
  let current: RecordRef | undefined;
  let openedAt = 0;
  /** The deal's last value. */
  let saved: FieldValues | undefined;
  let rankOf = ranking();
  /** The deal has been read once: a field that is missing now is out of sight, not loading. */
  let hasSettled = false;
  /** When the current disagreement began, in ms after the deal was opened. */
  let disagreeSince: number | undefined;
  /** This deal has been reported. From then on each scan is completed, so that no old value stays. */
  let isReported = false;
  /** When the search for shadow roots that is under way began. */
  let rootSearchSince: number | undefined;
  let search = createFieldSearch(page, adapter, rankOf);

  function restartSearch(): void {
    search = createFieldSearch(page, adapter, rankOf);
  }

  function switchTo(record: RecordRef | undefined, now: number): void {
    current = record;
    openedAt = now;
    saved = undefined;
    hasSettled = false;
    disagreeSince = undefined;
    isReported = false;
    rootSearchSince = undefined;
    restartSearch();
    cache.clear();
    staleCheck.switchTo(record);
    page.forgetTyping();
  }

  function setRanking(changed: Ranking): void {
    rankOf = changed;
    saved = undefined;
    isReported = false;
    staleCheck.rankingChanged();
    restartSearch();
    cache.clear();
  }

  /** Returns what a scan means, given what is known about the deal and how long it has been open, in ms. */
  function settle(scan: Scan, record: RecordRef, age: number): DealObservation {
    const { reading } = scan;
    if (reading.kind === 'loading' || reading.kind === 'not-on-page') {
      return settleAbsence(scan, record, age);
    }
    disagreeSince = reading.kind === 'ambiguous' ? (disagreeSince ?? age) : undefined;
    if (disagreeSince !== undefined && age - disagreeSince < DISAGREEMENT_DELAY) {
      return loading(reading.deal, INTERVAL.loading);
    }
    hasSettled = true;
    const scanAgainIn = INTERVAL.settled;
    if (reading.kind === 'editing') {
      return { reading: saved ? { ...reading, saved } : reading, scanAgainIn };
    }
    saved = reading.kind === 'named' ? { field: reading.field, values: reading.values } : undefined;
    return { reading, scanAgainIn };
  }

  function settleAbsence(scan: Scan, record: RecordRef, age: number): DealObservation {
    const { deal, kind } = scan.reading;
    // No event reports a shadow root that was attached late, so the next scan searches for one.
    if (scan.isWhole) page.rescan();
    if (saved) {
      return { reading: { kind: 'out-of-sight', deal, saved }, scanAgainIn: INTERVAL.loading };
    }
    const fieldsDelay = scan.isSparse ? ABSENCE_DELAY_SPARSE : ABSENCE_DELAY;
    if (!hasSettled && age < (kind === 'loading' ? ABSENCE_DELAY_BLANK : fieldsDelay)) {
      // A name that is there before its fields may be the previous deal's.
      return loading({ record }, INTERVAL.loading);
    }
    hasSettled = true;
    return { reading: { kind: 'not-on-page', deal }, scanAgainIn: INTERVAL.settled };
  }

  /** Returns what a scan means, leaving out or marking as doubtful what may belong to another deal. */
  function interpret(scan: Scan, record: RecordRef, now: number): DealObservation {
    const { reading, signal } = scan;
    const age = now - openedAt;
    const nameless = { record };
    const trust = staleCheck.judge(scan, now);
    if (trust === 'waiting') return loading(nameless, INTERVAL.waiting);
    if (trust === 'doubtful' && reading.kind !== 'loading') {
      const doubted = { ...reading, deal: nameless };
      return {
        reading: doubted.kind === 'named' ? { ...doubted, kind: 'doubtful' } : doubted,
        scanAgainIn: INTERVAL.loading,
      };
    }
    const settled = settle(scan, record, age);
    if (staleCheck.isOldName()) {
      return { reading: { ...settled.reading, deal: nameless }, scanAgainIn: INTERVAL.loading };
    }
    const hasSignal = signal && scan.isWhole && !scan.isSparse && age >= SIGNAL_DELAY;
    return hasSignal ? { ...settled, signal } : settled;
  }

  /**
   * Returns all fields of the page, or undefined if the search continues in the next scan. This happens only
   * on large pages, while the panel shows nothing yet or a value that was just confirmed.
   *
   * @param isCached Whether the last reading is still shown.
   * @param start When this scan began, on the page's clock.
   */
  function searchFields(
    isWhole: boolean,
    isCached: boolean,
    isLast: boolean,
    now: number,
    start: number,
  ): PageFields | undefined {
    const isLarge = page.isLarge() || !isWhole;
    const isInSteps = isLarge && !isLast && (isCached ? !cache.isExpired(now) : !isReported);
    const isWaitOver =
      !isCached && (rootSearchSince === undefined || now - rootSearchSince >= ROOT_SEARCH_WAIT);
    if (isInSteps && (isWhole || isWaitOver)) return search.advance(start);
    // What an interrupted search has found is out of date.
    restartSearch();
    return isInSteps ? undefined : search.finish();
  }

  function scanPage(url: URL, now: number, isLast: boolean): Observation {
    const latestRanking = ranking();
    if (latestRanking !== rankOf) setRanking(latestRanking);
    const open = previews.visit(openDealOn(adapter, url, page), now);
    if (!isSameRecord(open?.record, current)) switchTo(open?.record, now);
    if (open === undefined) return { reading: { kind: 'not-a-deal', vendor: adapter.vendor } };
    const observation = read(open, now, isLast);
    return open.title === undefined ? observation : previews.offer(observation, open.title, now);
  }

  function read(open: OpenDeal, now: number, isLast: boolean): DealObservation {
    const { record } = open;
    const start = performance.now();
    const cached = isLast ? undefined : cache.reuse(open);
    if (cached && cache.isFresh(now)) return cached;
    // A long search reports its end only when called again; a deal that is being left has no later scan.
    const isWhole = page.findRoots() || (isLast && page.findRoots());
    rootSearchSince = isWhole ? undefined : (rootSearchSince ?? now);
    const fields = searchFields(isWhole, cached !== undefined, isLast, now, start);
    if (fields === undefined) {
      if (cached) return { ...cached, scanAgainIn: INTERVAL.searching };
      return { ...loading({ record }, INTERVAL.searching), isSearching: true };
    }
    restartSearch();
    const scan = readDeal(page, open, adapter, rankOf, isWhole, fields);
    if (previews.canGetLink(scan, now)) return loading({ record }, INTERVAL.loading);
    const observation = interpret(scan, record, now);
    isReported ||= observation.reading.kind !== 'loading';
    cache.store(scan, observation, open, now, now - openedAt);
    return isWhole
      ? observation
      : { ...observation, scanAgainIn: INTERVAL.searching, isSearching: true };
  }

  return {
    /**
     * Scans the page once.
     *
     * @param url The page's current address.
     * @param now Milliseconds on a clock that never goes back.
     */
    scan: (url: URL, now: number) => scanPage(url, now, false),
    /** Scans a deal one last time, in full, as the rep leaves it: later scans need to know what it showed. */
    leave: (url: URL, now: number) => void scanPage(url, now, true),
    /** Whether the next scan only compares the last reading with its elements. */
    hasFreshReading: cache.isFresh,
  };
}
