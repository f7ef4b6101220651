import { afterFrame } from './after-frame';

/** The delay after a scan that failed, in ms. */
const RETRY_DELAY = 1000;

/**
 * The minimum time between two scans, in ms, however much the page changes. A scan that took `n` ms is
 * followed by a rest of at least `n` times `restPerCost`, so that scans take up hardly any of the page's
 * time.
 */
const CALM = { rest: 40, restPerCost: 200 } as const;

/** The longest rest, in ms: with a longer one, an outdated value would stay in the panel. */
const LONGEST_REST = 500;

/**
 * For this many ms after a navigation, until the reading is complete, scans follow each other closely:
 * the rep is waiting for the page.
 */
const EAGER = { rest: 16, restPerCost: 8, ms: 1500 } as const;

/** What a scan says about the next one. */
export interface NextScan {
  /** The reading isn't complete yet. */
  readonly isAwaited: boolean;
  /** Scans again after this many ms, or after this scan's rest, whichever is later, even if nothing changes. */
  readonly againIn?: number | undefined;
  /** The page is changing and the changes aren't observed: the next scan waits for a frame anyway. */
  readonly isChanging?: boolean | undefined;
  /** The next scan continues this one: while the reading is awaited, it needs no further rest. */
  readonly isUnfinished?: boolean | undefined;
}

/**
 * Decides when to scan, until the signal ends it: soon after a change, at once after a navigation, and never so
 * often that the page slows down.
 */
export function createScanScheduler(scan: () => NextScan, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let cancelFrame = () => {};
  let hasChanged = false;
  let restUntil = 0;
  let eagerUntil = 0;
  signal.addEventListener('abort', cancel);

  function cancel(): void {
    clearTimeout(timer);
    cancelFrame();
  }

  function run(): void {
    if (signal.aborted) return;
    cancel();
    due = Number.POSITIVE_INFINITY;
    hasChanged = false;
    const start = performance.now();
    let next: NextScan | undefined;
    try {
      next = scan();
    } finally {
      // After a failed scan, later ones must still take place.
      plan(start, next ?? { isAwaited: false, againIn: RETRY_DELAY });
    }
  }

  function plan(start: number, next: NextScan): void {
    const { isAwaited, againIn, isUnfinished = false, isChanging = false } = next;
    hasChanged = isChanging;
    const end = performance.now();
    const isEager = isAwaited && end < eagerUntil;
    const { rest, restPerCost } = isEager ? EAGER : CALM;
    restUntil = end + Math.min(LONGEST_REST, Math.max(rest, (end - start) * restPerCost));
    if (againIn === undefined) return;
    schedule(Math.max(end + againIn, isEager && isUnfinished ? 0 : restUntil));
  }

  function schedule(time: number): void {
    if (signal.aborted || time >= due) return;
    due = time;
    cancel();
    timer = setTimeout(onTime, Math.max(0, time - performance.now()));
  }

  function onTime(): void {
    if (hasChanged && !document.hidden) cancelFrame = afterFrame(run);
    else run();
  }

  return {
    /** Scans right now: what was on screen may belong to another deal. */
    scanNow(): void {
      eagerUntil = performance.now() + EAGER.ms;
      run();
    },
    /** Scans once the page has drawn its latest changes and the rest after the last scan is over. */
    scanSoon(): void {
      hasChanged = true;
      schedule(Math.max(performance.now(), restUntil));
    },
  };
}
