import { type Inline, plainText } from './inline';

/** A sentence longer than this is no sign on a road, in characters. */
const MAX_LENGTH = 36;

function firstMarked(text: readonly Inline[]): readonly Inline[] | undefined {
  for (const inline of text) {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return inline.children;
    const inside = inline.kind === 'link' ? firstMarked(inline.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/**
 * The few words of a text that stand for it in a picture: what the writer has set off first, else
 * its beginning. Without a full stop, which ends a sentence and no sign.
 */
export function keyWords(text: readonly Inline[]): string {
  const words = plainText(firstMarked(text) ?? text)
    .trim()
    .replace(/(?<!\.)\.$/, '');
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : MAX_LENGTH)}…`;
}
