/* The same words in other marks: each function changes how a line is written, never what it says. */

/** Other signs at the head of a bullet. */
export function withBullets(text: string, sign: '-' | '*' | '+'): string {
  return text.replace(/^( *)[-*+](?= )/gm, `$1${sign}`);
}

/** Bold in underscores, emphasis in stars; code and addresses are left alone. */
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

/** Ordered lists as bullets, or with a bracket behind the number. */
export function withOrderedLists(text: string, how: 'bracket' | 'bullet'): string {
  return text.replace(/^(\d+)\. /gm, how === 'bracket' ? '$1) ' : '- ');
}

/** The numbers in front of the headings of the third level taken away. */
export function withoutNumbers(text: string): string {
  return text.replace(/^(#+) \d+\. /gm, '$1 ');
}

/** deeper: one level down below the title. top: the sections stand as high as the title, as in exported documents. */
export function withLevels(text: string, how: 'deeper' | 'top'): string {
  return text.replace(/^(##+) /gm, (_, signs: string) =>
    how === 'deeper' ? `#${signs} ` : `${signs.slice(1)} `,
  );
}

/** Headings of the first two levels underlined; a number in front must then be kept from opening a list. */
export function withSetext(text: string): string {
  return text.replace(/^(#{1,2}) (.+)$/gm, (_, signs: string, words: string) => {
    const line = (signs.length === 1 ? '=' : '-').repeat(Math.max(3, words.length));
    return `${words.replace(/^(\d+)\./, '$1\\.')}\n${line}`;
  });
}

/** An emoji in front of the headings of the second level, in turn. */
export function withEmoji(text: string, emoji: readonly string[]): string {
  let next = 0;
  return text.replace(/^## /gm, () => {
    next += 1;
    return `## ${emoji[next % emoji.length]} `;
  });
}

/** Spaces at the end of every so many lines; two of them break the line. */
export function withTrailingSpaces(text: string, every: number, spaces: number): string {
  return text
    .split('\n')
    .map((line, index) => (index % every === 0 && line !== '' ? line + ' '.repeat(spaces) : line))
    .join('\n');
}

/** Line ends as Windows writes them. */
export function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
