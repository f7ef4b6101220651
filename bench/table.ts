import { figureOf, type Row, verdictOf } from './row';
import type { Figures } from './statistics';

const HEAD = ['', 'target', 'Ringside', '', 'range', 'naive', 'range', 'baseline'];

function range({ lowest, highest }: Figures, digits: number): string {
  return `${lowest.toFixed(digits)} to ${highest.toFixed(digits)}`;
}

function baselineCell(
  { figures, unit, noise }: NonNullable<Row['baseline']>,
  digits: number,
): string {
  const plusMinus = noise === undefined ? '' : ` ± ${noise.toFixed(digits)}`;
  return `${figures.median.toFixed(digits)}${plusMinus} ${unit}`;
}

function cellsOf(row: Row): readonly string[] {
  const { measure, unit, digits, target, ringside, naive, baseline } = row;
  return [
    measure,
    target === undefined ? '' : `≤ ${target} ${unit}`,
    `${figureOf(row).toFixed(digits)} ${unit}`,
    verdictOf(row),
    range(ringside, digits),
    naive ? `${naive.median.toFixed(digits)} ${unit}` : '',
    naive ? range(naive, digits) : '',
    baseline ? baselineCell(baseline, digits) : '',
  ];
}

/** Returns the rows as an aligned text table. */
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
