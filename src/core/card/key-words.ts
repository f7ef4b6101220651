import { type Inline, plainText } from './inline';

/** The longest text that fits in the picture, in characters. */
const MAX_LENGTH = 36;

function firstHighlight(text: readonly Inline[]): readonly Inline[] | undefined {
  for (const inline of text) {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return inline.children;
    const inside = inline.kind === 'link' ? firstHighlight(inline.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/**
 * Returns the few words that represent a text in a picture: its first bold or emphasized words, or else its
 * beginning, without a period at the end.
 */
export function keyWords(text: readonly Inline[]): string {
  const words = plainText(firstHighlight(text) ?? text)
    .trim()
    .replace(/(?<!\.)\.$/, '');
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : MAX_LENGTH)}…`;
}
