/* Tables as nested bullets: what becomes of them in editors that know no tables. */

/** labelled: every cell with its column's head. titled: the first cell alone in bold, the rest labelled. */
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

/** Each table of the text as a list of its rows, with the cells beneath. */
export function tablesToBullets(text: string, how: Bullets): string {
  return text.replace(/(^\|.*\|[ \t]*\n?)+/gm, (table) => {
    const rows = table.trimEnd().split('\n');
    return `${bulletsOf(rows, how)}${table.endsWith('\n') ? '\n' : ''}`;
  });
}
