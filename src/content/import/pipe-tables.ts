/** A table in a text: the lines of each row, and the columns at which its cells begin. */
interface DrawnTable {
  readonly starts: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** The line after it. */
  readonly end: number;
}

const startsOf = (rule: string, pattern: RegExp) =>
  [...rule.matchAll(pattern)].map(({ index }) => index);

const RULE = /^[\s|+:=-]*$/;

/** A table that is drawn with + and |, whose rows can have several lines. */
function gridAt(lines: readonly string[], at: number): DrawnTable | undefined {
  const rule = lines[at] ?? '';
  if (!/^ {0,3}\+(?:[-=:]+\+){2,}\s*$/.test(rule)) return undefined;
  const rows: string[][] = [];
  let end = at;
  for (; /^ {0,3}[|+]/.test(lines[end] ?? ''); end += 1) {
    const line = lines[end] ?? '';
    if (RULE.test(line)) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return { starts: startsOf(rule, /\+(?=.*\+)/g), rows, end };
}

/** A table whose columns are set over a dashed rule. */
function columnsAt(lines: readonly string[], at: number): DrawnTable | undefined {
  const [head = '', rule = ''] = lines.slice(at, at + 2);
  if (head.trim() === '' || !/^ {0,3}-{3,}(?: +-{3,})+\s*$/.test(rule)) return undefined;
  const rows = [[head]];
  let end = at + 2;
  for (; !/^[ -]*$/.test(lines[end] ?? ''); end += 1) rows.push([lines[end] ?? '']);
  const isRule = (lines[end] ?? '').includes('-');
  return { starts: startsOf(rule, /-+/g), rows, end: isRule ? end + 1 : end };
}

function cellsOf(line: string, starts: readonly number[]): readonly string[] {
  // Characters of double width move the columns, but not the bars.
  const barred = /^\s*\|(.*)\|\s*$/.exec(line)?.[1]?.split('|');
  const cells =
    barred?.length === starts.length
      ? barred
      : starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1]));
  // Where a cell is merged with the one below, the line between the others runs beside its words.
  return cells.map((cell) => (RULE.test(cell) ? '' : cell.replace(/^[\s|+]+|[\s|+]+$/g, '')));
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;

/** Returns a table as Markdown, padded with empty lines so that what follows stays on its line. */
function pipeTable({ starts, rows, end }: DrawnTable, at: number): readonly string[] {
  const written = rows.flatMap((lines) => {
    const cells = lines.map((line) => cellsOf(line, starts));
    const whole = starts.map((_, column) =>
      cells
        .map((each) => each[column] ?? '')
        .filter((words) => words !== '')
        .join(' '),
    );
    return lines.length === 0 ? [] : [row(whole)];
  });
  const [head = '', ...body] = written;
  const made = [head, row(starts.map(() => '---')), ...body];
  return [...made, ...Array<string>(Math.max(0, end - at - made.length)).fill('')];
}

/** Returns a text in which the tables that pandoc makes of Word's are Markdown tables. */
export function pipeTables(text: string): string {
  const lines = text.split('\n');
  const all: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = gridAt(lines, at) ?? columnsAt(lines, at);
    all.push(...(table ? pipeTable(table, at) : [lines[at] ?? '']));
    at = table?.end ?? at + 1;
  }
  return all.join('\n');
}
