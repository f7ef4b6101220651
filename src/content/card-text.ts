import type { CardFile } from './card-schema';

/** The line width that the repository's formatter uses. */
const WIDTH = 100;

/** Characters that formatters count as two: Chinese, Japanese, Korean, and full-width symbols. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

function widthOf(text: string): number {
  return text.replace(WIDE, '--').length;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/**
 * @param around How many characters precede and follow the value on its line.
 */
function write(value: unknown, indent: string, around: number): string {
  if (isPlain(value)) return JSON.stringify(value);
  const within = `${indent}  `;
  const wrap = (open: string, items: readonly string[], close: string) =>
    items.length === 0
      ? open + close
      : `${open}\n${within}${items.join(`,\n${within}`)}\n${indent}${close}`;
  const commaAfter = (index: number, count: number) => (index < count - 1 ? 1 : 0);
  if (Array.isArray(value)) {
    const onOneLine = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.every(isPlain) && around + widthOf(onOneLine) <= WIDTH) return onOneLine;
    const items = value.map((item, index) =>
      write(item, within, within.length + commaAfter(index, value.length)),
    );
    return wrap('[', items, ']');
  }
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  const items = entries.map(([key, item], index) => {
    const start = `${JSON.stringify(key)}: `;
    const used = within.length + start.length + commaAfter(index, entries.length);
    return start + write(item, within, used);
  });
  return wrap('{', items, '}');
}

/** Returns a JSON value as the repository's formatter would write it, ending with a newline. */
export function jsonText(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/**
 * Returns the text of a card file in the repository's format: two spaces, short lists on one line,
 * a newline at the end. Parsing it returns the same card.
 */
export function cardText(card: CardFile): string {
  return jsonText(card);
}
