import type { Card } from '../core/card/card';
import type { Line } from '../core/card/line';
import type { CardFile, LineEntry } from './card-schema';
import { parseInline } from './inline-markdown';
import { partsOfFile, type RoledEntry } from './parts-of-file';
import type { Path } from './problem';

/** Returns whether a value in a card file is a line. */
export function isLineEntry(value: unknown): value is LineEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'use' in value &&
    'id' in value
  );
}

/** Calls `visit` for each value in a card file, in file order, with its path. Lines count as one value. */
export function forEachValue(
  value: unknown,
  visit: (value: unknown, path: Path) => void,
  path: Path = [],
): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null || isLineEntry(value)) return;
  for (const [key, item] of Object.entries(value)) {
    forEachValue(item, visit, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Calls `visit` for each line of a card file, in file order, with its path. */
export function forEachLine(card: unknown, visit: (line: LineEntry, path: Path) => void): void {
  forEachValue(card, (value, path) => isLineEntry(value) && visit(value, path));
}

function compileLine({ role, entry, sign }: RoledEntry): Line {
  const { private: isPrivate = false, personas = [], silence: _, ...line } = entry;
  const { safer, sources = [], ...review } = entry.review;
  return {
    ...line,
    role,
    text: parseInline(line.text),
    review: { ...review, sources, ...(safer !== undefined && { safer: parseInline(safer) }) },
    personas,
    isPrivate,
    ...(sign !== undefined && { sign }),
  };
}

/** Returns a card as the panel renders it: sections in order, Markdown parsed, defaults filled in. */
export function compileCard(file: CardFile): Card {
  const { id, name, purpose, title, source, owner, updated, aliases, commonWords, answer } = file;
  const { calculators } = file;
  const parts = partsOfFile(file).map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({ ...group, lines: group.lines.map(compileLine) })),
  }));
  const head = { id, name, purpose, title, source, owner, updated, aliases, commonWords };
  return { ...head, answer, calculators, parts };
}
