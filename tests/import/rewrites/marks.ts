/* The same words in other Markdown: each function changes the syntax of lines, but not their text. */

/** Changes the markers of bullets. */
export function withBullets(text: string, sign: '-' | '*' | '+'): string {
  return text.replace(/^( *)[-*+](?= )/gm, `$1${sign}`);
}

/** Writes bold with underscores and italics with asterisks, except in code and addresses. */
export function withUnderscores(text: string): string {
  return text
    .split(/(`[^`\n]*`|https?:\/\/\S+)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/(?<!\w)_([^_\n]+)_(?!\w)/g, '*$1*')
            .replace(/\*\*([^*\n]+(?:\*[^*\n]+\*[^*\n]*)*)\*\*/g, '__$1__'),
    )
    .join('');
}

/** Turns ordered lists into bullets, or puts a parenthesis after each number. */
export function withOrderedLists(text: string, how: 'bracket' | 'bullet'): string {
  return text.replace(/^(\d+)\. /gm, how === 'bracket' ? '$1) ' : '- ');
}

/** Removes the numbers at the start of headings. */
export function withoutNumbers(text: string): string {
  return text.replace(/^(#+) \d+\. /gm, '$1 ');
}

/** deeper: sections move down one level. top: sections have the title's level, as in exported documents. */
export function withLevels(text: string, how: 'deeper' | 'top'): string {
  return text.replace(/^(##+) /gm, (_, signs: string) =>
    how === 'deeper' ? `#${signs} ` : `${signs.slice(1)} `,
  );
}

/** Underlines headings of the first two levels; a leading number is escaped, or it would start a list. */
export function withSetext(text: string): string {
  return text.replace(/^(#{1,2}) (.+)$/gm, (_, signs: string, words: string) => {
    const line = (signs.length === 1 ? '=' : '-').repeat(Math.max(3, words.length));
    return `${words.replace(/^(\d+)\./, '$1\\.')}\n${line}`;
  });
}

/** Adds an emoji to each second-level heading. */
export function withEmoji(text: string, emoji: readonly string[]): string {
  let next = 0;
  return text.replace(/^## /gm, () => {
    next += 1;
    return `## ${emoji[next % emoji.length]} `;
  });
}

/** Adds spaces to the end of every nth line; two spaces are a line break. */
export function withTrailingSpaces(text: string, every: number, spaces: number): string {
  return text
    .split('\n')
    .map((line, index) => (index % every === 0 && line !== '' ? line + ' '.repeat(spaces) : line))
    .join('\n');
}

/** Uses Windows line endings. */
export function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
