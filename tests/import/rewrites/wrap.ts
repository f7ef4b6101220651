/* Wraps paragraphs at a column, as editors do; the lines of a list item keep its indent. */

/** Text that would start a list, quote, heading, or underline at the start of a line. */
const opensBlock = /^([-+*>#|=~]|\d+[.)]$)/;

function wrapLine(line: string, columns: number): string {
  const [, lead = '', words = ''] = /^(\s*(?:[-*+] |\d+[.)] )?)(.*)$/.exec(line) ?? [];
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const fits = last !== undefined && lead.length + last.length + 1 + word.length <= columns;
    if (last === undefined || (!fits && !opensBlock.test(word))) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return `${lead}${lines.join(`\n${indent}`)}`;
}

/** Wraps paragraphs and list items at a column; headings and tables stay on one line. */
export function hardWrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (/^\s*([|#]|$)/.test(line) ? line : wrapLine(line, columns)))
    .join('\n');
}
