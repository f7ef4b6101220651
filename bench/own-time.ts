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

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

/**
 * What a reader's script took of each task of a thread. A task that brings a message to the extension
 * is its own from end to end: what follows a promise runs there. In any other task its calls count.
 */
function ownTimes(thread: readonly TraceEvent[]): readonly { own: number; task: number }[] {
  return outermost(thread.filter(({ name }) => name === 'RunTask')).map((task) => {
    const inside = thread.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
    const whole = took(task);
    const calls = outermost(inside.filter(isCall));
    return { own: inside.some(isMessage) ? whole : sum(calls.map(took)), task: whole };
  });
}

/** What a reader's script took in a trace that holds its start. */
export function ownTime(events: readonly TraceEvent[]): OwnTime {
  const start = events.find((event) => event.name === 'EvaluateScript' && isCall(event));
  if (start === undefined) throw new Error('The trace holds no start of a reader.');
  const times = ownTimes(onThreadOf(start, events)).map(({ own }) => own);
  return { start: took(start), longest: Math.max(...times), total: sum(times) };
}

/**
 * What a reader's script took of all that its thread did in a trace, in per cent; with the styles and
 * layouts that it asked for, some of which the page would have had to make for its next frame.
 */
export function ownShare(events: readonly TraceEvent[]): number {
  const call = events.find(isCall);
  if (call === undefined) throw new Error('The trace holds no call of a reader.');
  const times = ownTimes(onThreadOf(call, events));
  return (sum(times.map(({ own }) => own)) / sum(times.map(({ task }) => task))) * 100;
}
