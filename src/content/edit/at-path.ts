import type { CardFile } from '../card-schema';
import type { Path } from '../problem';

/** Returns what a card has at a path; undefined if it ends before. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );
}

function replaced(value: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  if (Array.isArray(value))
    return value.with(Number(step), replaced(value[Number(step)], rest, part));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [step]: replaced(object[String(step)], rest, part) };
}

/** Returns a copy of a card with a different part at a path. Shares everything else. */
export function replaceAt(card: CardFile, path: Path, part: unknown): CardFile {
  return replaced(card, path, part) as CardFile;
}

function listAround(card: CardFile, path: Path): readonly unknown[] {
  return valueAt(card, path.slice(0, -1)) as readonly unknown[];
}

/** Returns a copy of a card with a part at a path. In a list, what was there moves down. */
export function insertAt(card: CardFile, path: Path, part: unknown): CardFile {
  const at = path.at(-1);
  if (typeof at !== 'number') return replaceAt(card, path, part);
  return replaceAt(card, path.slice(0, -1), listAround(card, path).toSpliced(at, 0, part));
}

/** Returns a copy of a card without the part at a path. */
export function withoutAt(card: CardFile, path: Path): CardFile {
  const at = path.at(-1);
  const around = path.slice(0, -1);
  if (typeof at === 'number') {
    return replaceAt(card, around, listAround(card, path).toSpliced(at, 1));
  }
  const entries = Object.entries(valueAt(card, around) as object);
  return replaceAt(card, around, Object.fromEntries(entries.filter(([key]) => key !== at)));
}
