/** A cell, as HTML, and how many lines below its table's first it begins. */
export interface HtmlCell {
  readonly html: string;
  readonly below: number;
}

function lineEndsIn(text: string): number {
  return text.split('\n').length - 1;
}

/** The cells of a table in HTML, row by row; nothing for a text that holds other words than one table. */
export function cellsOfTable(html: string): readonly (readonly HtmlCell[])[] | undefined {
  const opened = html.split(/<table\b[^<>]*>/i);
  const [before = '', body, ...others] = opened;
  if (body === undefined || others.length > 0 || before.trim() !== '') return undefined;
  const [inside = '', after = '', ...rest] = body.split(/<\/table\s*>/i);
  if (rest.length > 0 || after.trim() !== '') return undefined;
  let below = 0;
  const rows = inside.split(/<tr\b[^<>]*>/i).map((row) =>
    row.split(/<t[hd]\b[^<>]*>/i).map((cell): HtmlCell => {
      const at = below;
      below += lineEndsIn(cell);
      return { html: cell, below: at };
    }),
  );
  const cells = rows.slice(1).map((row) => row.slice(1));
  const filled = cells.filter(({ length }) => length > 0);
  return filled.length > 0 ? filled : undefined;
}
