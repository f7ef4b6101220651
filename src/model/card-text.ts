import type { CardFile } from './card-schema';

/** The width that the repository's formatter keeps to. */
const WIDTH = 100;

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function write(value: unknown, indent: string, before: number): string {
  if (isPlain(value)) return JSON.stringify(value);
  const within = `${indent}  `;
  const wrap = (open: string, items: readonly string[], close: string) =>
    items.length === 0
      ? open + close
      : `${open}\n${within}${items.join(`,\n${within}`)}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const onOneLine = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // A comma may follow.
    if (value.every(isPlain) && before + onOneLine.length < WIDTH) return onOneLine;
    return wrap(
      '[',
      value.map((item) => write(item, within, within.length)),
      ']',
    );
  }
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return wrap(
    '{',
    entries.map(([key, item]) => {
      const start = `${JSON.stringify(key)}: `;
      return start + write(item, within, within.length + start.length);
    }),
    '}',
  );
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
