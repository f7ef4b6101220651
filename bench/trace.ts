import type { CDPSession, Page } from 'playwright';

/** An event of Chromium's trace, as far as it is used here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X`: it has a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The duration on the thread's own clock, which stands while another process has the core. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly url?: string;
      /** Of a dispatched event. */
      readonly type?: string;
      readonly documentLoaderURL?: string;
    };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** Few, and no profiler: what is watched closely runs slower. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
];

/** The end of an event, in microseconds. */
export function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** What an event took in ms, on the thread's own clock: what another process took of the core is not its. */
export function took({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

/** The events, less those that another of them encloses. They come in the order of their beginnings. */
export function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    const isInner = event.ts < end;
    end = Math.max(end, endOf(event));
    return !isInner;
  });
}

/** Something for an extension arrives. In the bench's browsers there is one extension. */
export function isMessage({ ph, args }: TraceEvent): boolean {
  const name = args.chrome_mojo_event_info?.mojo_interface_tag;
  return ph === 'X' && name?.startsWith('extensions.') === true;
}

/** All on the thread of this event, in the order of their beginnings, the enclosing ones first. */
export function onThreadOf(
  { pid, tid }: TraceEvent,
  events: readonly TraceEvent[],
): readonly TraceEvent[] {
  return events
    .filter((event) => event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/**
 * Traces what the browser does while something runs.
 *
 * @param session A page's for the page's process alone, the browser's for all that there are and will be.
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

/** Traces a page while something runs. */
export async function traced(
  page: Page,
  run: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events = await tracedBy(session, run);
  await session.detach();
  return events;
}
