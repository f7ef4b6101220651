import { READER_SCRIPT } from './readers';
import { endOf, isMessage, onThreadOf, outermost, type TraceEvent, took } from './trace';

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

/**
 * What a reader's script took, task by task. A task that brings a message to the extension is its own
 * from end to end: what follows a promise runs there. In any other task its calls count.
 */
export function ownTime(events: readonly TraceEvent[]): OwnTime {
  const start = events.find((event) => event.name === 'EvaluateScript' && isCall(event));
  if (start === undefined) throw new Error('The trace holds no start of a reader.');
  const thread = onThreadOf(start, events);
  const times: number[] = [];
  for (const task of outermost(thread.filter(({ name }) => name === 'RunTask'))) {
    const inside = thread.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
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
