import { figureOf, type Row, verdictOf } from './row';
import type { Figures } from './statistics';

const HEAD = ['', 'target', 'Ringside', '', 'least … most', 'naive', 'least … most', 'by itself'];

function spread({ least, most }: Figures, digits: number): string {
  return `${least.toFixed(digits)} … ${most.toFixed(digits)}`;
}

function aloneCell({ figures, unit, noise }: NonNullable<Row['alone']>, digits: number): string {
  const plusMinus = noise === undefined ? '' : ` ± ${noise.toFixed(digits)}`;
  return `${figures.median.toFixed(digits)}${plusMinus} ${unit}`;
}

function cellsOf(row: Row): readonly string[] {
  const { measure, unit, digits, target, ringside, naive, alone } = row;
  return [
    measure,
    target === undefined ? '' : `≤ ${target} ${unit}`,
    `${figureOf(row).toFixed(digits)} ${unit}`,
    verdictOf(row),
    spread(ringside, digits),
    naive ? `${naive.median.toFixed(digits)} ${unit}` : '',
    naive ? spread(naive, digits) : '',
    alone ? aloneCell(alone, digits) : '',
  ];
}

/** The rows as text in columns; words to the left, figures to the right. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
