import type { CDPSession, Page } from 'playwright';

/** The part of a Chromium trace event that is used here. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** The phase. `X` is an event with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The duration on the thread's own clock, which stops while another process uses the core. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly url?: string;
      /** The type of a dispatched event. */
      readonly type?: string;
      readonly documentLoaderURL?: string;
    };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** Few categories and no profiler, because tracing slows the browser down. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
];

/** Returns the end of an event, in microseconds. */
export function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** Returns the duration of an event on its thread's own clock, in ms. */
export function threadTime({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

/** Drops events within other events. The events must be sorted by their start. */
export function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    const isInner = event.ts < end;
    end = Math.max(end, endOf(event));
    return !isInner;
  });
}

/** Returns whether an event delivers a message to an extension. The bench's browsers have only one. */
export function isMessage({ ph, args }: TraceEvent): boolean {
  const name = args.chrome_mojo_event_info?.mojo_interface_tag;
  return ph === 'X' && name?.startsWith('extensions.') === true;
}

/** Returns the events on this event's thread, sorted by their start, with outer events before inner ones. */
export function onThreadOf(
  { pid, tid }: TraceEvent,
  events: readonly TraceEvent[],
): readonly TraceEvent[] {
  return events
    .filter((event) => event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/**
 * Traces the browser while a function runs.
 *
 * @param session A page's session traces only its process; the browser's session traces all processes.
 */
export async function tracedBy(
  session: CDPSession,
  run: () => Promise<unknown>,
  categories: readonly string[] = CATEGORIES,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await run();
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Traces a page's process while a function runs. */
export async function traced(
  page: Page,
  run: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events = await tracedBy(session, run);
  await session.detach();
  return events;
}
