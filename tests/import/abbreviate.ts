/* Expectations can leave out the middle of a long text; this makes both sides equal. */

const gap = ' … ';

/**
 * Removes what isn't compared: emoji next to words, punctuation at the end of a title or label, the
 * width of spaces, and backslash escapes.
 */
function plain(line: string): string {
  const split = line.indexOf(' | ');
  const place = line.slice(0, split);
  const text = line.slice(split + 3).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const withoutEmoji = (words: string) => {
    const left = words.replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '').trim();
    return left === '' ? words.trim() : left;
  };
  const isTitle = !place.endsWith(']') && !/\[[a-z, ]+\] /.test(place);
  const trimmed = withoutEmoji(text).replace(/[\s\u00a0]+/g, ' ');
  const head = withoutEmoji(place)
    .replace(/\s+/g, ' ')
    .replace(/\s?[.:：]$/, '');
  return split < 0
    ? line.trim()
    : `${head} | ${isTitle ? trimmed.replace(/\s?[.:：]$/, '') : trimmed}`;
}

function fits(expected: string, line: string): boolean {
  const at = expected.indexOf(gap);
  if (at < 0) return expected === line;
  const [start, end] = [expected.slice(0, at + 1), expected.slice(at + gap.length - 1)];
  return line.length > start.length + end.length && line.startsWith(start) && line.endsWith(end);
}

/**
 * Returns two outlines to compare with `toEqual`. A line of `actual` that matches an expectation with a
 * gap is replaced by that expectation.
 */
export function abbreviate(
  actual: readonly string[],
  expected: readonly string[],
): { readonly actual: readonly string[]; readonly expected: readonly string[] } {
  const wanted = expected.map(plain);
  return {
    actual: actual.map(plain).map((line) => wanted.find((one) => fits(one, line)) ?? line),
    expected: wanted,
  };
}
