import { afterFrame } from './after-frame';

/** The wait after a look that failed, in ms. */
const RECOVERY = 1000;

/**
 * The least wait between two scans, in ms, however much the page changes. A look that took `n` ms is
 * followed by a rest of at least `n` times `restPerCost`, so that looking hardly takes
 * any of the page's time.
 */
const CALM = { rest: 40, restPerCost: 200 } as const;

/** The longest rest, in ms: what is looked at less often is not watched, and an old value would stand. */
const LONGEST_REST = 500;

/**
 * After a navigation, for so many ms and until what is awaited is there: then the page is busy with
 * what the rep waits for, and so are we.
 */
const EAGER = { rest: 16, restPerCost: 8, ms: 1500 } as const;

/** What a look leaves to be done. */
export interface NextScan {
  /** What is looked for is not there yet. */
  readonly isAwaited: boolean;
  /** After this many ms, or after this look's rest, it looks again even if nothing changes. */
  readonly againIn?: number | undefined;
  /** The page is changing, and nobody tells: the next look waits for a frame all the same. */
  readonly isChanging?: boolean | undefined;
  /** The next look goes on with what this one began: while it is awaited, with no other rest. */
  readonly isUnfinished?: boolean | undefined;
}

/**
 * Decides when to scan: soon after a change, at once after a navigation, and
 * never so often that the page could feel it.
 */
export interface ScanScheduler {
  /** Looks right now: what was on screen may belong to another deal. */
  scanNow(): void;
  /** Looks when the page has drawn its present changes, and the last look had its rest. */
  scanSoon(): void;
}

/** A pacemaker that looks until the signal ends it. */
export function createScanScheduler(scan: () => NextScan, signal: AbortSignal): ScanScheduler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let callOff = () => {};
  let hasChanged = false;
  let restUntil = 0;
  let eagerUntil = 0;
  signal.addEventListener('abort', stop);

  function stop(): void {
    clearTimeout(timer);
    callOff();
  }

  function run(): void {
    if (signal.aborted) return;
    stop();
    due = Number.POSITIVE_INFINITY;
    hasChanged = false;
    const start = performance.now();
    let next: NextScan | undefined;
    try {
      next = scan();
    } finally {
      // One page that cannot be read must not end the reading of all that follow.
      plan(start, next ?? { isAwaited: false, againIn: RECOVERY });
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
    at(Math.max(end + againIn, isEager && isUnfinished ? 0 : restUntil));
  }

  function at(time: number): void {
    if (signal.aborted || time >= due) return;
    due = time;
    stop();
    timer = setTimeout(onTime, Math.max(0, time - performance.now()));
  }

  function onTime(): void {
    if (hasChanged && !document.hidden) callOff = afterFrame(run);
    else run();
  }

  return {
    scanNow() {
      eagerUntil = performance.now() + EAGER.ms;
      run();
    },
    scanSoon() {
      hasChanged = true;
      at(Math.max(performance.now(), restUntil));
    },
  };
}
