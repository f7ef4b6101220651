/**
 * Returns a text escaped for Markdown. A character without meaning in its place isn't escaped: an underscore
 * inside a word, or an ampersand that doesn't start an entity.
 *
 * @param next The character after the text.
 */
export function escapeMarkdown(text: string, next = ''): string {
  const mayContinueEntity = /^[\w#;]$/.test(next);
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(mayContinueEntity ? /&(?=#?\w*(?:;|$))/g : /&(?=#?\w+;)/g, '\\&')
    .replace(/\n/g, '\\\n');
}

/** Returns a code span with as many backticks as its content requires. */
export function codeSpan(code: string): string {
  const text = code.replace(/\s*[\r\n]+\s*/g, ' ');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  // Parsers strip one space from both ends and would read an outer backtick as part of the fence.
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Returns an address escaped for the parentheses of a Markdown link. */
export function linkTarget(href: string): string {
  return href
    .replace(/[\s()<>\\|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes the start of each line that would begin a list, heading, quote, or rule. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]+/, '')
        .replace(/^(?:[-+](?=[ \t]|$)|-(?=-)|=|#(?=#{0,5}(?:[ \t]|$))|>)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2'),
    )
    .join('\n');
}
