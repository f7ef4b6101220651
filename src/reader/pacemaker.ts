/** The wait between a change and the look at it, in ms: changes come in swarms. */
const SETTLE = 16;

/** The wait after a look that failed, in ms. */
const RECOVERY = 1000;

/**
 * The least wait between two looks, in ms, however much the page changes. A look that took `n` ms is
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

/**
 * Decides when to look: soon after a change, at once after a navigation, and
 * never so often that the page could feel it.
 */
export interface Pacemaker {
  /** Looks right now: what was on screen may belong to another deal. */
  now(): void;
  /** Looks when the present swarm of changes has had a moment, and the last look its rest. */
  soon(): void;
  /** Looks after this many ms, or after the last look's rest, even if nothing changes. */
  after(ms: number): void;
  /** Goes on after this many ms with what the last look began; while it is awaited, with no other rest. */
  goOn(ms: number): void;
}

/**
 * A pacemaker that looks until the signal ends it.
 *
 * @param look Says whether what is looked for is still awaited.
 */
export function createPacemaker(look: () => boolean, signal: AbortSignal): Pacemaker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let restUntil = 0;
  let eagerUntil = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function run(): void {
    if (signal.aborted) return;
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    let isWell = false;
    let isAwaited = false;
    try {
      isAwaited = look();
      isWell = true;
    } finally {
      const end = performance.now();
      const { rest, restPerCost } = isAwaited && end < eagerUntil ? EAGER : CALM;
      restUntil = end + Math.min(LONGEST_REST, Math.max(rest, (end - start) * restPerCost));
      // One page that cannot be read must not end the reading of all that follow.
      if (!isWell) at(end + RECOVERY);
    }
  }

  function at(time: number): void {
    if (signal.aborted || time >= due) return;
    due = time;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, time - performance.now()));
  }

  return {
    now() {
      eagerUntil = performance.now() + EAGER.ms;
      run();
    },
    soon: () => at(Math.max(performance.now() + SETTLE, restUntil)),
    after: (ms) => at(Math.max(performance.now() + ms, restUntil)),
    goOn(ms) {
      const now = performance.now();
      at(Math.max(now + ms, now < eagerUntil ? 0 : restUntil));
    },
  };
}
