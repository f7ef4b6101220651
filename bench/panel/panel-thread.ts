import { endOf, isMessage, onThreadOf, outermost, type TraceEvent, took } from '../trace';

/** Our script at work: its modules are compiled and run, or something calls a function of it. */
const SCRIPT: readonly string[] = [
  'v8.compileModule',
  'v8.evaluateModule',
  'EvaluateScript',
  'FunctionCall',
];

/** Where the documents of panels began, in their order. */
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
 * What the script took of the panel's thread between two times in microseconds, in ms, with the layout
 * that it asks for. A task that brings the extension a message is the script's from end to end: what
 * follows a promise runs there and has no name in the trace.
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
    sum += own.reduce((time, each) => time + took(each), 0);
  }
  return sum;
}

/** The longest task of the thread of an event, from this on, in ms. */
export function longestTask(on: TraceEvent, events: readonly TraceEvent[]): number {
  const tasks = onThreadOf(on, events).filter(
    ({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= on.ts,
  );
  return Math.max(...tasks.map(took));
}

/** The longest task of the panel's thread in the trace of a panel that was open already, in ms. */
export function longestTaskOfPanel(events: readonly TraceEvent[]): number {
  const frames = events.filter(({ name }) => name === 'Commit');
  const call = events.find(
    ({ name, pid, tid, args }) =>
      name === 'FunctionCall' &&
      /^chrome-extension:\/\/\w+\/assets\//.test(args.data?.url ?? '') &&
      // The extension's worker, which may speak too, draws nothing.
      frames.some((frame) => frame.pid === pid && frame.tid === tid),
  );
  if (call === undefined) throw new Error("The trace holds no call of the panel's script.");
  return longestTask({ ...call, ts: 0 }, events);
}
