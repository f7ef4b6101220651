/** The cells of a table in HTML, row by row, as HTML; nothing for a text that holds other words than one table. */
export function cellsOfTable(html: string): readonly (readonly string[])[] | undefined {
  const opened = html.split(/<table\b[^<>]*>/i);
  const [before = '', body, ...others] = opened;
  if (body === undefined || others.length > 0 || before.trim() !== '') return undefined;
  const [inside = '', after = '', ...rest] = body.split(/<\/table\s*>/i);
  if (rest.length > 0 || after.trim() !== '') return undefined;
  const rows = inside
    .split(/<tr\b[^<>]*>/i)
    .slice(1)
    .map((row) => row.split(/<t[hd]\b[^<>]*>/i).slice(1));
  const cells = rows.filter(({ length }) => length > 0);
  return cells.length > 0 ? cells : undefined;
}
