import { formatAmount, isRange, type Range, splitUnit } from './amount';
import { calculate, type Entered } from './calculate';
import type { Calculator, ChartedStep } from './calculator';
import * as words from './words';

/** How many intervals of the horizontal axis are calculated; every sixth end is labeled. */
const INTERVALS = 24;
const LABELED = 6;

/** Longer units don't fit on the vertical axis. */
const LONGEST_UNIT = 2;

/** Shows 3,500 as 3.5K. */
const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** A line of a chart, or an area if its points are ranges. */
interface ChartLine extends ChartedStep {
  /** Leaves out what can't be calculated. */
  readonly points: readonly (Range & { readonly x: number })[];
}

/** A chart with its numbers as text. */
export interface Chart {
  readonly title: string;
  /** What is on the horizontal axis, with its unit. */
  readonly xLabel: string;
  /** The label of the input on that axis. */
  readonly input: string;
  readonly lines: readonly ChartLine[];
  /** The number on the horizontal axis that the result is for, and its text, if it's between the axis's ends. */
  readonly mark: { readonly x: number; readonly text: string } | undefined;
  /** What the areas mean, if there are any. */
  readonly area: string | undefined;
  readonly xTicks: readonly number[];
  /** From the lowest to the highest, evenly spaced. */
  readonly yTicks: readonly number[];
  /** One row for each label of the horizontal axis, then each line's amount. */
  readonly table: readonly (readonly string[])[];
  readonly yText: (y: number) => string;
}

/** Returns a few evenly spaced round numbers that enclose a range with 0 in it. */
export function ticksFor({ low, high }: Range): readonly number[] {
  const rough = Math.max((high - low) / 4, 1e-6);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, at) => (first + at) * step);
}

/** Returns a calculator's chart for what the rep has entered; undefined if there's nothing to draw. */
export function chartOf(calculator: Calculator, entered: Entered): Chart | undefined {
  const { chart, inputs, steps } = calculator;
  const input = inputs.find(({ id }) => id === chart?.x);
  if (chart === undefined || input === undefined) return undefined;
  const { title, from } = chart;
  const result = calculate(calculator, entered).get(chart.x) ?? 'unreadable';
  const isMarked = isRange(result) && result.low >= from && result.low <= chart.to;
  // With the end at four times the rep's number, the first label after the start is that number.
  const to = isMarked ? Math.min(chart.to, from + 4 * Math.max(1, result.low - from)) : chart.to;
  const points = Array.from({ length: INTERVALS + 1 }, (_, at) => {
    const exact = from + ((to - from) * at) / INTERVALS;
    const x = to - from >= INTERVALS ? Math.round(exact) : exact;
    const given = (id: string) => (id === chart.x ? String(x) : entered(id));
    return { x, amounts: calculate(calculator, given) };
  });
  const lines = chart.lines.map(
    (line): ChartLine => ({
      ...line,
      points: points.flatMap(({ x, amounts }) => {
        const amount = amounts.get(line.step) ?? 'unreadable';
        return isRange(amount) ? { ...amount, x } : [];
      }),
    }),
  );
  const all = lines.flatMap((line) => line.points);
  if (all.length === 0) return undefined;
  const unit = steps.find(({ id }) => id === chart.lines[0]?.step)?.unit;
  const [currency, rest] = splitUnit(unit);
  const xTicks = points.filter((_, at) => at % LABELED === 0).map(({ x }) => x);
  return {
    title,
    input: input.label,
    xLabel: input.unit === undefined ? input.label : `${input.label} (${input.unit})`,
    lines,
    mark: isMarked
      ? { x: result.low, text: `${input.label}: ${formatAmount(result, input.unit)}` }
      : undefined,
    area: all.some(({ low, high }) => low < high) ? words.area : undefined,
    xTicks,
    yTicks: ticksFor({
      low: Math.min(0, ...all.map(({ low }) => low)),
      high: Math.max(0, ...all.map(({ high }) => high)),
    }),
    table: xTicks.map((x) => [
      formatAmount({ low: x, high: x }, input.unit),
      ...lines.map((line) => {
        const point = line.points.find((each) => each.x === x);
        return point ? formatAmount(point, unit) : '';
      }),
    ]),
    yText: (y) => `${currency}${SHORT.format(y)} ${rest.length > LONGEST_UNIT ? '' : rest}`.trim(),
  };
}
