/** The wait between a change and the look at it, in ms: changes come in swarms. */
const SETTLE = 16;

/** The least wait between two looks, in ms, however much the page changes. */
const REST = 100;

/**
 * A look that took `n` ms is followed by a rest of at least `n` times this, so
 * that looking never takes more than one part in as many of the page's time.
 */
const REST_PER_COST = 50;

/**
 * Decides when to look: soon after a change, at once after a navigation, and
 * never so often that the page could feel it.
 */
export class Pacemaker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Number.POSITIVE_INFINITY;
  private restUntil = 0;

  constructor(
    private readonly look: () => void,
    private readonly signal: AbortSignal,
    private readonly clock: () => number = () => performance.now(),
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Looks right now: what was on screen may belong to another deal. */
  now(): void {
    if (this.signal.aborted) return;
    clearTimeout(this.timer);
    this.due = Number.POSITIVE_INFINITY;
    const start = this.clock();
    this.look();
    const end = this.clock();
    this.restUntil = end + Math.max(REST, (end - start) * REST_PER_COST);
  }

  /** Looks when the present swarm of changes has had a moment, and the last look its rest. */
  soon(): void {
    this.at(Math.max(this.clock() + SETTLE, this.restUntil));
  }

  /** Looks after this many ms even if nothing changes. */
  after(ms: number): void {
    this.at(this.clock() + ms);
  }

  private at(time: number): void {
    if (this.signal.aborted || time >= this.due) return;
    this.due = time;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(0, time - this.clock()));
  }
}
