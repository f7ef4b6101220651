import type { Card } from '../card/card';
import { canBeSaid, type IsoDate, type Line, type Source } from '../card/line';
import { linesOf } from '../card/part';
import { sayableWording } from '../copy/wording';
import { type LineStatus, statusOf } from '../trust/line-status';
import { type Amount, isRange } from './amount';
import { calculate, type Entered } from './calculate';
import type { Calculator, CalculatorFigure } from './calculator';
import { formatAmount } from './format-amount';
import * as words from './words';

/** Matches the name of an input, a figure, or a step in a sentence. */
export const PLACEHOLDER = /\{\s*([\w-]*)\s*\}/g;

/** A figure with its amount, and what its line's review says about it. */
export interface CheckedFigure extends Pick<CalculatorFigure, 'id' | 'label'> {
  readonly amount: string;
  /** Absent if the rep has entered another number, or if the card has no such line. */
  readonly line?: Line | undefined;
  readonly status: LineStatus | 'entered' | 'missing';
  /** "checked Nov 28, 2026" */
  readonly howSure: string;
  readonly sources: readonly Source[];
}

/** A label and an amount with its unit, or why there is none. */
type Row = readonly [label: string, amount: string];

export interface CalculatorResult {
  /** By the id of the input, figure, or step. */
  readonly amounts: ReadonlyMap<string, Amount>;
  /** What comes out; if nothing does, why. */
  readonly sentences: readonly string[];
  readonly isComputed: boolean;
  /** What to know about figures that aren't sure, as sentences. */
  readonly cautions: readonly string[];
  readonly inputs: readonly Row[];
  readonly figures: readonly CheckedFigure[];
  readonly steps: readonly Row[];
  /** Whether a figure is from a line that can't be said to a customer. */
  readonly isInternal: boolean;
  /** The ids of the wordings whose figures it uses. */
  readonly wordings: readonly string[];
}

function reviewed(line: Line | undefined, today: IsoDate) {
  if (!line) return { status: 'missing', howSure: words.noLine, sources: [] } as const;
  const { review } = line;
  // What makes a line's original unsafe to say isn't true of its safer wording.
  const isSafe = review.safer !== undefined && review.checked !== undefined;
  const status = statusOf(isSafe ? { ...review, status: 'supported' } : review, today);
  return { line, status, howSure: words.howSure(status, review), sources: review.sources };
}

/**
 * Returns what a calculator shows for the numbers that the rep has entered.
 *
 * @param card Has the lines of the figures.
 */
export function resultOf(
  calculator: Calculator,
  entered: Entered,
  card: Pick<Card, 'parts'>,
  today: IsoDate,
): CalculatorResult {
  const amounts = calculate(calculator, entered);
  const lines = new Map(linesOf(card).map(({ line }) => [line.id, line]));
  const named = [...calculator.inputs, ...calculator.figures, ...calculator.steps];
  const texts = new Map(
    named.map(({ id, unit }) => {
      const amount = amounts.get(id) ?? 'unreadable';
      return [id, isRange(amount) ? formatAmount(amount, unit) : words.failure[amount]];
    }),
  );
  const textOf = (id: string) => texts.get(id) ?? words.failure.unreadable;
  const row = ({ id, label }: (typeof named)[number]): Row => [label, textOf(id)];
  const figures = calculator.figures.map(({ id, label, line }): CheckedFigure => {
    const isEntered = Boolean(entered(id));
    const own = { status: 'entered', howSure: words.enteredByHand, sources: [] } as const;
    const about = isEntered ? own : reviewed(lines.get(line), today);
    return { id, label, amount: textOf(id), ...about };
  });
  const failure = calculator.result
    .flatMap((sentence) => [...sentence.matchAll(PLACEHOLDER)])
    .map(([, name = '']) => amounts.get(name) ?? 'unreadable')
    .find((amount) => !isRange(amount)) as keyof typeof words.failure | undefined;
  const unsure = figures.filter(({ status }) => status !== 'fine' && status !== 'entered');
  const used = figures.flatMap(({ line }) => line ?? []);
  return {
    amounts,
    sentences: failure
      ? [words.failure[failure]]
      : calculator.result.map((each) => each.replace(PLACEHOLDER, (_, id) => textOf(id))),
    isComputed: failure === undefined,
    cautions: unsure.map(({ label, howSure }) => words.caution(label, howSure)),
    inputs: calculator.inputs.map(row),
    figures,
    steps: calculator.steps.map(row),
    isInternal: used.some((line) => line.isPrivate || !canBeSaid(line)),
    wordings: used.flatMap((line) => (line.isPrivate ? [] : (sayableWording(line)?.id ?? line.id))),
  };
}
