/**
 * Words as Markdown that says the same words. What can mean nothing where it stands keeps its
 * looks: an underscore within a word, an ampersand that begins no entity.
 *
 * @param next The character that follows the words.
 */
export function escapeMarkdown(text: string, next = ''): string {
  const goesOn = /^[\w#;]$/.test(next);
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(goesOn ? /&(?=#?\w*(?:;|$))/g : /&(?=#?\w+;)/g, '\\&')
    .replace(/\n/g, '\\\n');
}

/** Code between as many backticks as it takes. */
export function codeSpan(code: string): string {
  const words = code.replace(/\s*[\r\n]+\s*/g, ' ');
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  // A parser takes one blank off both ends, and would take a backtick there for the fence's.
  const pad = /^`|`$|^ .* $/.test(words) ? ' ' : '';
  return `${fence}${pad}${words}${pad}${fence}`;
}

/** An address as it may stand between the brackets of a link. */
export function linkTarget(href: string): string {
  return href
    .replace(/[\s()<>\\|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Lines of which none begins a list, a heading, a quotation or a rule by accident. */
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
