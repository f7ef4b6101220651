import { READER_SCRIPT } from './readers';
import type { TraceEvent } from './trace';

/** What a reader's script took of the page's thread, in ms. */
export interface OwnTime {
  /** Compiling and running the script once, at page load. */
  readonly start: number;
  /** The most that it took within one task. */
  readonly longest: number;
  readonly total: number;
}

/** A call of the reader's script; the address of what follows a promise is not in the trace. */
function isCall({ ph, args }: TraceEvent): boolean {
  return ph === 'X' && READER_SCRIPT.test(args.data?.url ?? '');
}

/** Something for an extension arrives. In the bench's browsers there is one extension. */
function isMessage({ ph, args }: TraceEvent): boolean {
  const name = args.chrome_mojo_event_info?.mojo_interface_tag;
  return ph === 'X' && name?.startsWith('extensions.') === true;
}

/** On the thread's own clock: what another process took of the core is not the reader's. */
function took({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

/** The events, less those that another of them encloses. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    const isInner = ts < end;
    end = Math.max(end, ts + dur);
    return !isInner;
  });
}

/**
 * What a reader's script took, task by task. A task that brings a message to the extension is its own
 * from end to end: what follows a promise runs there. In any other task its calls count.
 */
export function ownTime(events: readonly TraceEvent[]): OwnTime {
  const start = events.find((event) => event.name === 'EvaluateScript' && isCall(event));
  if (start === undefined) throw new Error('The trace holds no start of a reader.');
  const thread = events
    .filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
    .sort((a, b) => a.ts - b.ts);
  const times: number[] = [];
  for (const task of outermost(thread.filter(({ name }) => name === 'RunTask'))) {
    const end = task.ts + (task.dur ?? 0);
    const inside = thread.filter(({ ts }) => ts >= task.ts && ts < end);
    const calls = outermost(inside.filter(isCall));
    if (inside.some(isMessage)) times.push(took(task));
    else if (calls.length > 0) times.push(calls.reduce((sum, call) => sum + took(call), 0));
  }
  return {
    start: took(start),
    longest: Math.max(...times),
    total: times.reduce((sum, time) => sum + time, 0),
  };
}
