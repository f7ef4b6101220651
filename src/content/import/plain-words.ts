import { plainText } from '../../core/card/inline';
import { parseInline } from '../inline-markdown';

/** More texts than the longest file has. Parsing each anew would take most of an import's time. */
const MAX_KNOWN = 100_000;
const known = new Map<string, string>();

const MARKS = /[*_`[\\&<!~]/;

/** Remembers the words of a text that has just been written. */
export function rememberPlain(markdown: string, words: string): void {
  if (!MARKS.test(markdown)) return;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(markdown, words);
}

/** Returns the words of a line's Markdown without marks. */
export function plainOf(markdown: string): string {
  if (!MARKS.test(markdown)) return markdown;
  const found = known.get(markdown);
  if (found !== undefined) return found;
  const words = plainText(parseInline(markdown));
  rememberPlain(markdown, words);
  return words;
}
