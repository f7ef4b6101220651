import { type Inline, plainText } from '../card/inline';

const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

function cutEdges(inlines: readonly Inline[], atStart: boolean, atEnd: boolean): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines.map((inline, position) => {
    const start = atStart && position === 0;
    const end = atEnd && position === last;
    if (!(start || end)) return inline;
    if (inline.kind === 'text' || inline.kind === 'code') {
      return { ...inline, text: inline.text.slice(start ? 1 : 0, end ? -1 : undefined) };
    }
    return { ...inline, children: cutEdges(inline.children, start, end) };
  });
}

/**
 * Returns a text without the pair of quotation marks around all of it. Unchanged if the marks aren't a pair,
 * as in `"One" and "two"`.
 */
export function unquote(inlines: readonly Inline[]): readonly Inline[] {
  const words = plainText(inlines);
  const open = words[0] ?? '';
  const close = PAIRS[open];
  if (close === undefined || words.length < 3 || !words.endsWith(close)) return inlines;
  const inside = words.slice(1, -1);
  return inside.includes(open) || inside.includes(close) ? inlines : cutEdges(inlines, true, true);
}
