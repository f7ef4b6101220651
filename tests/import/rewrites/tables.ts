/* Tables as nested bullets, as in editors that don't support tables. */

/** labelled: every cell has its column's heading. titled: only the first cell is bold, the rest are labelled. */
export type Bullets = 'labelled' | 'titled';

function cells(row: string): string[] {
  return row
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

const unmarked = (text: string) => text.replaceAll('**', '');

function bulletsOf(rows: readonly string[], how: Bullets): string {
  const [head = [], , ...body] = rows.map(cells);
  const labels = head.map(unmarked);
  return body
    .map(([first = '', ...rest]) =>
      [
        how === 'titled' ? `- **${unmarked(first)}**` : `- **${labels[0]}:** ${unmarked(first)}`,
        ...rest.map((cell, index) => `  - **${labels[index + 1]}:** ${cell}`),
      ].join('\n'),
    )
    .join('\n');
}

/** Turns each table into a list of its rows, with the cells below each. */
export function tablesToBullets(text: string, how: Bullets): string {
  return text.replace(/(^\|.*\|[ \t]*\n?)+/gm, (table) => {
    const rows = table.trimEnd().split('\n');
    return `${bulletsOf(rows, how)}${table.endsWith('\n') ? '\n' : ''}`;
  });
}
