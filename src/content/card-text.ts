import type { CardFile } from './card-schema';

/** The width that the repository's formatter keeps to. */
const WIDTH = 100;

/** Characters that formatters count as two: Chinese, Japanese, Korean and their full-width signs. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

function widthOf(text: string): number {
  return text.replace(WIDE, '--').length;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/**
 * @param around How many characters stand on the line before the value and after it.
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

/** A JSON value as the repository's formatter would write it, with a newline at the end. */
export function jsonText(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/**
 * The text of a card file, as the repository keeps it: two spaces, short lists on one line, a
 * newline at the end. Written and read again it is the same card.
 */
export function cardText(card: CardFile): string {
  return jsonText(card);
}
