import type { Chart } from '../../core/calculator/chart';
import type { CalculatorResult } from '../../core/calculator/result';
import { withoutDirectionControls } from '../../core/text/direction';

/* Draws on a canvas, for the panel and for a copy alike: the extension's policy lets no SVG load as an image. */

/** Pixels for each px, so that a picture is sharp on every screen and in a document. */
const SCALE = 3;

/* In px; the chart scales with the sheet. */
const WIDTH = 320;
const PLOT = { left: 44, right: 302, height: 158 };
const AXIS = 34;
const LEGEND_ROW = 15;

/* What a copy has besides the chart, in px. */
const EDGE = 12;
const TITLE = 22;
const NOTE = 12;

/** The colors of a copy: the light ones, because most documents are light. */
const LIGHT = { ink: '#211e19', rope: '#d5ccbc', caution: '#8a4408', accent: '#0a675f' };

type Point = readonly [x: number, y: number];

/** Returns a line through all points. */
function trace(points: readonly Point[]): Path2D {
  const path = new Path2D();
  for (const [x, y] of points) path.lineTo(x, y);
  return path;
}

/** Returns where a value between the first and the last tick is. */
function scale(ticks: readonly number[], start: number, end: number) {
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => start + ((value - first) / (last - first)) * (end - start);
}

/**
 * Draws a chart with its legend.
 *
 * @param notes For a copy, which has a heading, and these notes below the chart.
 */
function draw(
  canvas: HTMLCanvasElement,
  { title, lines, mark, area, xTicks, yTicks, xLabel, yText }: Chart,
  color: (name: keyof typeof LIGHT) => string,
  notes?: readonly string[],
): void {
  const others = [mark?.text, area].filter((text) => text !== undefined);
  const [edge, legend] = notes ? [EDGE, TITLE] : [0, 0];
  const top = legend + (lines.length + others.length) * LEGEND_ROW;
  const bottom = top + PLOT.height;
  canvas.width = (WIDTH + 2 * edge) * SCALE;
  canvas.height = (bottom + AXIS + (notes?.length ?? 0) * NOTE + 2 * edge) * SCALE;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('The browser has no 2D canvas');
  brush.scale(SCALE, SCALE);
  const write = (text: string, x: number, y: number, align: CanvasTextAlign = 'start') => {
    brush.fillStyle = color('ink');
    brush.textAlign = align;
    brush.fillText(withoutDirectionControls(text), x, y, align === 'start' ? WIDTH - x : WIDTH);
  };
  if (notes) {
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.translate(edge, edge);
    brush.font = '600 13px system-ui, sans-serif';
    write(title, 0, 12);
    brush.font = '9px system-ui, sans-serif';
    for (const [at, note] of notes.entries()) write(note, 0, bottom + AXIS + NOTE * (at + 1));
  }
  brush.font = '11px system-ui, sans-serif';
  const xOf = scale(xTicks, PLOT.left, PLOT.right);
  const yOf = scale(yTicks, bottom, top + 8);
  for (const tick of yTicks) {
    write(yText(tick), PLOT.left - 6, yOf(tick) + 4, 'end');
    brush.fillStyle = color('rope');
    brush.fillRect(PLOT.left, yOf(tick), PLOT.right - PLOT.left, 1);
  }
  for (const tick of xTicks) {
    const text = tick.toLocaleString('en-US', { maximumFractionDigits: 1 });
    write(text, xOf(tick), bottom + 14, 'center');
  }
  write(xLabel, (PLOT.left + PLOT.right) / 2, bottom + 29, 'center');
  const sample = (y: number): readonly Point[] => [
    [0, y],
    [24, y],
  ];
  brush.lineWidth = 2;
  lines.forEach(({ side, label, points }, at) => {
    const y = legend + at * LEGEND_ROW + 8;
    write(label, 30, y + 4);
    const low = points.map((point): Point => [xOf(point.x), yOf(point.low)]);
    const high = points.map((point): Point => [xOf(point.x), yOf(point.high)]);
    brush.fillStyle = color(side === 'them' ? 'caution' : 'accent');
    brush.strokeStyle = brush.fillStyle;
    brush.globalAlpha = 0.2;
    brush.fill(trace([...high, ...low.toReversed()]));
    brush.globalAlpha = 1;
    // A side's lines differ without color, too.
    const isFirst = lines.findIndex((each) => each.side === side) === at;
    brush.setLineDash(isFirst ? [] : [5, 3]);
    for (const line of [sample(y), low, high]) brush.stroke(trace(line));
  });
  brush.strokeStyle = color('ink');
  brush.fillStyle = color('ink');
  brush.lineWidth = 1;
  brush.setLineDash([2, 2]);
  others.forEach((text, at) => {
    const y = legend + (lines.length + at) * LEGEND_ROW + 8;
    write(text, 30, y + 4);
    if (text !== area) {
      brush.stroke(trace(sample(y)));
      return;
    }
    brush.globalAlpha = 0.2;
    brush.fillRect(0, y - 5, 24, 10);
    brush.globalAlpha = 1;
  });
  if (mark !== undefined)
    brush.stroke(
      trace([
        [xOf(mark.x), top + 8],
        [xOf(mark.x), bottom],
      ]),
    );
}

/** Draws a chart in the colors of the panel. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart): void {
  const style = getComputedStyle(canvas);
  draw(canvas, chart, (name) => style.getPropertyValue(`--${name}`));
}

/** Returns a chart as a PNG with its heading, and below it what it depends on. */
export function chartPicture(chart: Chart, { inputs, figures }: CalculatorResult): Promise<Blob> {
  const canvas = document.createElement('canvas');
  draw(canvas, chart, (name) => LIGHT[name], [
    // The input on the axis has no single number.
    ...inputs.filter(([label]) => label !== chart.input).map((row) => row.join(': ')),
    ...figures.flatMap(({ label, amount, howSure }) => [`${label}: ${amount}`, `(${howSure})`]),
  ]);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))));
  });
}
