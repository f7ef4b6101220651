import type { FieldValues } from '../core/deal/reading';
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

/** A page that shows fields but not ours is believed after this long, in ms: fields arrive late. */
const BELIEVE_ABSENCE = 1500;

/** The same where only the few fields on top are there: the form follows, or is in another tab. */
const BELIEVE_SPARSE = 5000;

/** A page that shows no field at all is believed after this long, in ms. */
const BELIEVE_BLANK = 10_000;

/** Places that disagree are believed to after this long, in ms: after a save, one follows the other. */
const BELIEVE_DISAGREEMENT = 1500;

/** A sign that the CRM has changed is taken for one after this long, in ms. */
const BELIEVE_SIGNAL = 2000;

/** A large page that is still being searched may hold a better field, for this long, in ms. */
const SEARCH_PATIENCE = 1000;

/**
 * How often to scan, in ms, at a page that is still on its way, and at one that has said what it
 * says: a tab or a section that comes to the front changes nothing but its looks.
 */
const INTERVAL = { searching: 4, waiting: 60, loading: 300, settled: 1000 } as const;

/**
 * Keeps one deal's readings honest over time: nothing of the deal before, no
 * absence announced before the page had its time, and the last value while the
 * field is edited or out of sight.
 */
export interface DealWatch {
  /**
   * Looks once.
   *
   * @param url The page's address now.
   * @param now Milliseconds on a clock that never goes back.
   */
  scan(url: URL, now: number): Observation;
  /** Looks a last time at a deal that is being left: all that the page shows of it must be known. */
  leave(url: URL, now: number): void;
  /** Whether a look would ask nothing but whether what was read still stands. */
  hasFreshReading(now: number): boolean;
}

/** @param ranking Asked at each scan: the settings may have changed. */
export function createDealWatch(
  adapter: CrmAdapter,
  page: Page,
  ranking: () => Ranking,
): DealWatch {
  const staleCheck = createStaleCheck();
  const cache = createReadingCache(adapter, page);
  let current: RecordRef | undefined;
  let since = 0;
  let saved: FieldValues | undefined;
  /** By which fields that was read; other settings make it worthless. */
  let rankedBy = ranking();
  /** The deal has been read once; what vanishes now is out of sight, not on its way. */
  let hasSettled = false;
  /** When the places that disagree now began to. */
  let disagreeSince: number | undefined;
  /** This deal has been read: from then on each look reads, lest an old value stand while it searches. */
  let isTold = false;
  /** When the search that is under way began. */
  let searchedSince: number | undefined;
  let survey = createFieldSearch(page, adapter, rankedBy);
  const previews = createUnlinkedPreviews((seen, now) => {
    staleCheck.judge({ ...seen, name: seen.reading.deal.name }, now);
  });

  function turnTo(record: RecordRef | undefined, now: number): void {
    current = record;
    since = now;
    saved = undefined;
    hasSettled = false;
    disagreeSince = undefined;
    isTold = false;
    searchedSince = undefined;
    survey = createFieldSearch(page, adapter, rankedBy);
    cache.clear();
    staleCheck.turn(record);
    page.forgetTyping();
  }

  function settle(
    { reading, isWhole, isSparse }: Scan,
    record: RecordRef,
    age: number,
  ): DealObservation {
    if (reading.kind === 'loading' || reading.kind === 'not-on-page') {
      const { deal } = reading;
      // A root that was attached late told nobody; the next look searches again.
      if (isWhole) page.rescan();
      if (saved) {
        return { reading: { kind: 'out-of-sight', deal, saved }, scanAgainIn: INTERVAL.loading };
      }
      const patience =
        reading.kind === 'loading' ? BELIEVE_BLANK : isSparse ? BELIEVE_SPARSE : BELIEVE_ABSENCE;
      if (!hasSettled && age < patience) {
        // A name that stands there before its fields may be the deal's before.
        return { reading: { kind: 'loading', deal: { record } }, scanAgainIn: INTERVAL.loading };
      }
      hasSettled = true;
      return { reading: { kind: 'not-on-page', deal }, scanAgainIn: INTERVAL.settled };
    }
    disagreeSince = reading.kind === 'ambiguous' ? (disagreeSince ?? age) : undefined;
    if (disagreeSince !== undefined && age - disagreeSince < BELIEVE_DISAGREEMENT) {
      return { reading: { kind: 'loading', deal: reading.deal }, scanAgainIn: INTERVAL.loading };
    }
    hasSettled = true;
    const scanAgainIn = INTERVAL.settled;
    if (reading.kind === 'editing') {
      return { reading: saved ? { ...reading, saved } : reading, scanAgainIn };
    }
    saved = reading.kind === 'named' ? { field: reading.field, values: reading.values } : undefined;
    return { reading, scanAgainIn };
  }

  /** What one look means, given the deal that is open now. */
  function judge(seen: Scan, record: RecordRef, now: number): DealObservation {
    const age = now - since;
    const { reading, signal, isWhole, isSparse } = seen;
    const nameless = { record };
    const trust = staleCheck.judge({ ...seen, name: reading.deal.name }, now);
    if (trust === 'waiting') {
      return { reading: { kind: 'loading', deal: nameless }, scanAgainIn: INTERVAL.waiting };
    }
    if (trust === 'doubtful' && reading.kind !== 'loading') {
      const doubted = { ...reading, deal: nameless };
      return {
        reading: doubted.kind === 'named' ? { ...doubted, kind: 'doubtful' } : doubted,
        scanAgainIn: INTERVAL.loading,
      };
    }
    const settled = settle(seen, record, age);
    if (staleCheck.isOldName()) {
      return { reading: { ...settled.reading, deal: nameless }, scanAgainIn: INTERVAL.loading };
    }
    const isSymbol = signal && isWhole && !isSparse && age >= BELIEVE_SIGNAL;
    return isSymbol ? { ...settled, signal } : settled;
  }

  /** While a page is searched for the first time, for a moment, nothing of it is read. */
  function whileSearching(record: RecordRef): DealObservation {
    return {
      reading: { kind: 'loading', deal: { record } },
      scanAgainIn: INTERVAL.searching,
      isSearching: true,
    };
  }

  /**
   * All fields of the page: by and by where something is on screen that holds, or nothing yet;
   * at once where an old value could stand meanwhile.
   */
  function surveyNow(
    isWhole: boolean,
    isHeld: boolean,
    isLast: boolean,
    now: number,
    begun: number,
  ): PageFields | undefined {
    const isLarge = page.isLarge() || !isWhole;
    const mayWait = isLarge && !isLast && (isHeld ? !cache.isExpired(now) : !isTold);
    const isPatient =
      isHeld || (searchedSince !== undefined && now - searchedSince < SEARCH_PATIENCE);
    if (mayWait && (isWhole || !isPatient)) return survey.advance(begun);
    // What a survey found that was broken off is out of date.
    survey = createFieldSearch(page, adapter, rankedBy);
    return mayWait ? undefined : survey.finish();
  }

  function scan(url: URL, now: number, isLast = false): Observation {
    const rankOf = ranking();
    if (rankOf !== rankedBy) {
      saved = undefined;
      isTold = false;
      staleCheck.rankingChanged();
      rankedBy = rankOf;
      survey = createFieldSearch(page, adapter, rankOf);
      cache.clear();
    }
    const open = previews.visit(openDealOn(adapter, url, page), now);
    if (!isSameRecord(open?.record, current)) turnTo(open?.record, now);
    if (open === undefined) return { reading: { kind: 'not-a-deal', vendor: adapter.vendor } };
    const observation = read(open, now, isLast);
    return open.title === undefined ? observation : previews.offer(observation, open.title, now);
  }

  function read(open: OpenDeal, now: number, isLast: boolean): DealObservation {
    const { record } = open;
    const rankOf = rankedBy;
    const begun = performance.now();
    const held = isLast ? undefined : cache.reuse(open);
    if (held && cache.isFresh(now)) return held;
    // A deal that is left has no later look to read it in.
    const isWhole = page.findRoots() || (isLast && page.findRoots());
    searchedSince = isWhole ? undefined : (searchedSince ?? now);
    const surveyed = surveyNow(isWhole, held !== undefined, isLast, now, begun);
    if (surveyed === undefined) {
      return held ? { ...held, scanAgainIn: INTERVAL.searching } : whileSearching(record);
    }
    survey = createFieldSearch(page, adapter, rankOf);
    const seen = readDeal(page, open, adapter, rankOf, isWhole, surveyed);
    if (previews.mayGetLink(seen, now)) {
      return { reading: { kind: 'loading', deal: { record } }, scanAgainIn: INTERVAL.loading };
    }
    const observation = judge(seen, record, now);
    isTold ||= observation.reading.kind !== 'loading';
    cache.store(seen, observation, open, now, now - since);
    return isWhole
      ? observation
      : { ...observation, scanAgainIn: INTERVAL.searching, isSearching: true };
  }

  return {
    scan: (url, now) => scan(url, now),
    leave: (url, now) => void scan(url, now, true),
    hasFreshReading: (now) => cache.isFresh(now),
  };
}
