import type { Chart } from '../../core/calculator/chart';
import type { CalculatorResult } from '../../core/calculator/result';
import { withoutDirectionControls } from '../../core/text/direction';
import { drawingOf, type Shape, WIDTH } from './chart-shapes';

/* Paints the chart's shapes on a canvas, because the extension's policy doesn't let an SVG load as an image. */

/** Pixels for each px of the chart, so that the picture is sharp in a document. */
const SCALE = 3;
const EDGE = 12;
const TITLE = 22;
const NOTE = 12;

/** The light colors, because most documents are light. */
const COLORS = { paper: '#fff', ink: '#211e19', grid: '#d5ccbc', them: '#8a4408', us: '#0a675f' };

function paint(brush: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    brush.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    brush.fillText(withoutDirectionControls(shape.text), shape.x, shape.y);
    return;
  }
  const { kind, side, isDashed } = shape;
  const path = new Path2D(shape.path);
  brush.save();
  brush.globalAlpha = kind === 'area' ? 0.2 : 1;
  brush.fillStyle = COLORS[side ?? 'ink'];
  brush.strokeStyle = COLORS[side ?? (kind === 'grid' ? 'grid' : 'ink')];
  brush.lineWidth = kind === 'line' ? 2 : 1;
  brush.setLineDash(isDashed ? [5, 3] : []);
  if (kind === 'area') brush.fill(path);
  else brush.stroke(path);
  brush.restore();
}

/** Returns what a chart depends on: the numbers that aren't on its axis, and how sure its figures are. */
function notesOn({ xLabel }: Chart, { inputs, figures }: CalculatorResult): readonly string[] {
  return [
    ...inputs.filter(([label]) => !xLabel.startsWith(label)).map((row) => row.join(': ')),
    ...figures.flatMap(({ label, amount, howSure }) => [`${label}: ${amount}`, `(${howSure})`]),
  ];
}

/** Returns a chart as a PNG with its heading, and below it what it depends on. */
export function chartPicture(chart: Chart, result: CalculatorResult): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (brush === null) return Promise.reject(new Error('The browser has no 2D canvas'));
  const { height, shapes } = drawingOf(chart);
  const notes = notesOn(chart, result);
  canvas.width = (WIDTH + 2 * EDGE) * SCALE;
  canvas.height = (TITLE + height + notes.length * NOTE + 2 * EDGE) * SCALE;
  brush.fillStyle = COLORS.paper;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.setTransform(SCALE, 0, 0, SCALE, EDGE * SCALE, EDGE * SCALE);
  brush.fillStyle = COLORS.ink;
  brush.font = '600 13px system-ui, sans-serif';
  brush.fillText(withoutDirectionControls(chart.title), 0, 12, WIDTH);
  brush.translate(0, TITLE);
  brush.font = '11px system-ui, sans-serif';
  for (const shape of shapes) paint(brush, shape);
  brush.textAlign = 'start';
  brush.font = '9px system-ui, sans-serif';
  notes.forEach((note, at) => {
    brush.fillText(withoutDirectionControls(note), 0, height + NOTE * (at + 1), WIDTH);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))));
  });
}
