import { endOf, isMessage, onThreadOf, outermost, type TraceEvent, threadTime } from '../trace';

/** The events of our script: its modules are compiled and run, or one of its functions is called. */
const SCRIPT: readonly string[] = [
  'v8.compileModule',
  'v8.evaluateModule',
  'EvaluateScript',
  'FunctionCall',
];

/** Returns the navigation starts of all panels, in order. */
export function startsOfPanels(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events
    .filter(
      ({ name, args }) =>
        name === 'navigationStart' &&
        /\/panel\/index\.html$/.test(args.data?.documentLoaderURL ?? ''),
    )
    .sort((a, b) => a.ts - b.ts);
}

/**
 * Returns the script's time on the panel's thread from `start` to `end` (in microseconds), in ms, with the
 * layouts that it forces. A task that delivers a message to the extension counts in full, because promise
 * continuations run there and have no name in the trace.
 */
export function scriptTime(start: TraceEvent, end: number, events: readonly TraceEvent[]): number {
  const thread = onThreadOf(start, events).filter(
    ({ ph, ts }) => ph === 'X' && ts >= start.ts && ts < end,
  );
  let sum = 0;
  for (const task of outermost(thread.filter(({ name }) => name === 'RunTask'))) {
    const inside = thread.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
    const own = inside.some(isMessage)
      ? [task]
      : outermost(inside.filter(({ name }) => SCRIPT.includes(name)));
    sum += own.reduce((time, each) => time + threadTime(each), 0);
  }
  return sum;
}

/** Returns the longest task on an event's thread from that event on, in ms. */
export function longestTask(on: TraceEvent, events: readonly TraceEvent[]): number {
  const tasks = onThreadOf(on, events).filter(
    ({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= on.ts,
  );
  return Math.max(...tasks.map(threadTime));
}

/** Returns the longest task on the panel's thread in ms, from a trace of a panel that was already open. */
export function longestTaskOfPanel(events: readonly TraceEvent[]): number {
  const frames = events.filter(({ name }) => name === 'Commit');
  const call = events.find(
    ({ name, pid, tid, args }) =>
      name === 'FunctionCall' &&
      /^chrome-extension:\/\/\w+\/assets\//.test(args.data?.url ?? '') &&
      // The worker's calls look the same, but its thread renders nothing.
      frames.some((frame) => frame.pid === pid && frame.tid === tid),
  );
  if (call === undefined)
    throw new Error("The trace doesn't contain a call of the panel's script.");
  return longestTask({ ...call, ts: 0 }, events);
}
