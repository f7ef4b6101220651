import { plainText } from '../../core/card/inline';
import { parseInline } from '../inline-markdown';

/** Texts are asked for their words often and in runs; parsing each anew is most of an import's time. */
const MAX_KNOWN = 20_000;
const known = new Map<string, string>();

/** Notes the words of a text that has just been written. */
export function rememberPlain(markdown: string, words: string): void {
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(markdown, words);
}

/** The words of a line's Markdown without marks. */
export function plainOf(markdown: string): string {
  if (!/[*_`[\\&<!~]/.test(markdown)) return markdown;
  const found = known.get(markdown);
  if (found !== undefined) return found;
  const words = plainText(parseInline(markdown));
  rememberPlain(markdown, words);
  return words;
}
