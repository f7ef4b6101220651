import { READER_SCRIPT } from './readers';
import { endOf, isMessage, onThreadOf, outermost, type TraceEvent, threadTime } from './trace';

/** The time of a reader's script on the page's thread, in ms. */
export interface OwnTime {
  /** Compiling and running the script once, at page load. */
  readonly start: number;
  /** The longest time within one task. */
  readonly longest: number;
  readonly total: number;
}

/** Returns whether an event is a call of the reader's script. Promise continuations have no URL in the trace. */
function isCall({ ph, args }: TraceEvent): boolean {
  return ph === 'X' && READER_SCRIPT.test(args.data?.url ?? '');
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

/**
 * Returns the time of a reader's script in each task of a thread. A task that delivers a message to the
 * extension counts in full, because promise continuations run there. In other tasks, only calls count.
 */
function ownTimes(thread: readonly TraceEvent[]): readonly { own: number; task: number }[] {
  return outermost(thread.filter(({ name }) => name === 'RunTask')).map((task) => {
    const inside = thread.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
    const duration = threadTime(task);
    const calls = outermost(inside.filter(isCall));
    return { own: inside.some(isMessage) ? duration : sum(calls.map(threadTime)), task: duration };
  });
}

/** Returns the time of a reader's script in a trace that contains its start. */
export function ownTime(events: readonly TraceEvent[]): OwnTime {
  const start = events.find((event) => event.name === 'EvaluateScript' && isCall(event));
  if (start === undefined) throw new Error("The trace doesn't contain the start of a reader.");
  const times = ownTimes(onThreadOf(start, events)).map(({ own }) => own);
  return { start: threadTime(start), longest: Math.max(...times), total: sum(times) };
}

/**
 * Returns the share of a reader's script in its thread's tasks, in percent. It includes styles and layouts
 * that the script forces, some of which the page would need for its next frame anyway.
 */
export function ownShare(events: readonly TraceEvent[]): number {
  const call = events.find(isCall);
  if (call === undefined) throw new Error("The trace doesn't contain a call of a reader.");
  const times = ownTimes(onThreadOf(call, events));
  return (sum(times.map(({ own }) => own)) / sum(times.map(({ task }) => task))) * 100;
}
