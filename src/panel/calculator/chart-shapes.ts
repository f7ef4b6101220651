import type { Chart, ChartLine } from '../../core/calculator/chart';

/** The width of a chart and the height without its legend, in px; it scales with the sheet. */
export const WIDTH = 320;
const PLOT = 200;
const LEGEND_ROW = 15;
const EDGES = { top: 8, right: 18, bottom: 34, left: 44 } as const;

/** A piece of a chart, for SVG and for a canvas alike. */
export type Shape =
  | {
      readonly kind: 'grid' | 'area' | 'line';
      readonly path: string;
      readonly side?: 'them' | 'us';
      /** So that a side's lines differ without color, too. */
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** The shapes of a chart, in the order in which they're drawn. */
interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Returns a chart as shapes, with a legend above it. */
export function drawingOf({ lines, xTicks, yTicks, xLabel, yText }: Chart): Drawing {
  const height = PLOT + lines.length * LEGEND_ROW;
  const [left, right] = [EDGES.left, WIDTH - EDGES.right];
  const [top, bottom] = [EDGES.top + lines.length * LEGEND_ROW, height - EDGES.bottom];
  const scale = (ticks: readonly number[], start: number, end: number) => (value: number) => {
    const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
    return Math.round((start + ((value - first) / (last - first)) * (end - start)) * 10) / 10;
  };
  const xOf = scale(xTicks, left, right);
  const yOf = scale(yTicks, bottom, top);
  const trace = (line: ChartLine, end: 'low' | 'high') =>
    line.points.map((point) => `${xOf(point.x)} ${yOf(point[end])}`);
  const shapes = lines.flatMap((line, at): readonly Shape[] => {
    const { side, label } = line;
    const isDashed = lines.findIndex((each) => each.side === side) !== at;
    const [low, high] = [trace(line, 'low'), trace(line, 'high')];
    const y = at * LEGEND_ROW + 8;
    const paths = [`M0 ${y}H24`, `M${low.join('L')}`, `M${high.join('L')}`];
    return [
      { kind: 'text', text: label, x: 30, y: y + 4, anchor: 'start' },
      { kind: 'area', path: `M${[...high, ...low.toReversed()].join('L')}Z`, side },
      ...paths.map((path): Shape => ({ kind: 'line', path, side, isDashed })),
    ];
  });
  const axes = [
    ...yTicks.flatMap((y): readonly Shape[] => [
      { kind: 'grid', path: `M${left} ${yOf(y)}H${right}` },
      { kind: 'text', text: yText(y), x: left - 6, y: yOf(y) + 4, anchor: 'end' },
    ]),
    ...xTicks.map((x): Shape => {
      const text = x.toLocaleString('en-US', { maximumFractionDigits: 1 });
      return { kind: 'text', text, x: xOf(x), y: bottom + 14, anchor: 'middle' };
    }),
    {
      kind: 'text',
      text: xLabel,
      x: (left + right) / 2,
      y: bottom + 29,
      anchor: 'middle',
    } as const,
  ];
  return { height, shapes: [...axes, ...shapes] };
}
