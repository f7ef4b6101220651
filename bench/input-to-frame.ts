import { type Figures, figuresOf } from './statistics';
import { endOf, onThreadOf, outermost, type TraceEvent, threadTime } from './trace';

/** The cost of an input until the commit of the next frame, in ms. */
export interface InputCost {
  /** Wall-clock time: how long the rep waits. */
  readonly painted: number;
  /** Time on the page's thread, whose clock stops while another process uses the core. */
  readonly thread: number;
}

/** The costs of several inputs. */
export interface InputFigures {
  readonly painted: Figures;
  readonly thread: Figures;
}

/** Returns the cost of each input of a type, such as `click`, until the end of the next frame's commit. */
export function inputCosts(events: readonly TraceEvent[], type: string): readonly InputCost[] {
  const isInput = ({ name, ph, args }: TraceEvent) =>
    name === 'EventDispatch' && ph === 'X' && args.data?.type === type;
  const first = events.find(isInput);
  if (first === undefined) throw new Error(`The trace contains no ${type}.`);
  const thread = onThreadOf(first, events).filter(({ ph }) => ph === 'X');
  // A click on a label contains the click on its control.
  const inputs = outermost(thread.filter(isInput));
  const frames = thread.filter(({ name }) => name === 'Commit');
  const tasks = outermost(thread.filter(({ name }) => name === 'RunTask'));
  return inputs.flatMap((input) => {
    const frame = frames.find(({ ts }) => ts >= endOf(input));
    if (frame === undefined) return [];
    const own = tasks.filter((task) => endOf(task) > input.ts && task.ts < frame.ts);
    const thread = own.reduce((sum, task) => sum + threadTime(task), 0);
    return { painted: (endOf(frame) - input.ts) / 1000, thread };
  });
}

export function inputFigures(costs: readonly InputCost[]): InputFigures {
  return {
    painted: figuresOf(costs.map(({ painted }) => painted)),
    thread: figuresOf(costs.map(({ thread }) => thread)),
  };
}
