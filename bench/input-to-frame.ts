import { type Figures, figuresOf } from './statistics';
import { endOf, onThreadOf, outermost, type TraceEvent, took } from './trace';

/** What an input costs until the frame that follows is handed on to be shown, in ms. */
export interface InputCost {
  /** On the wall: what the rep waits. */
  readonly painted: number;
  /** On the clock of the page's thread, which stands while another process has the core. */
  readonly thread: number;
}

/** What several inputs cost. */
export interface InputFigures {
  readonly painted: Figures;
  readonly thread: Figures;
}

/** From each input of a type, as `click`, to the end of the commit of the frame that follows. */
export function inputCosts(events: readonly TraceEvent[], type: string): readonly InputCost[] {
  const isInput = ({ name, ph, args }: TraceEvent) =>
    name === 'EventDispatch' && ph === 'X' && args.data?.type === type;
  const first = events.find(isInput);
  if (first === undefined) throw new Error(`The trace holds no ${type}.`);
  const thread = onThreadOf(first, events).filter(({ ph }) => ph === 'X');
  // A click on a label holds the click on its control.
  const inputs = outermost(thread.filter(isInput));
  const frames = thread.filter(({ name }) => name === 'Commit');
  const tasks = outermost(thread.filter(({ name }) => name === 'RunTask'));
  return inputs.flatMap((input) => {
    const frame = frames.find(({ ts }) => ts >= endOf(input));
    if (frame === undefined) return [];
    const own = tasks.filter((task) => endOf(task) > input.ts && task.ts < frame.ts);
    const thread = own.reduce((sum, task) => sum + took(task), 0);
    return { painted: (endOf(frame) - input.ts) / 1000, thread };
  });
}

export function inputFigures(costs: readonly InputCost[]): InputFigures {
  return {
    painted: figuresOf(costs.map(({ painted }) => painted)),
    thread: figuresOf(costs.map(({ thread }) => thread)),
  };
}
