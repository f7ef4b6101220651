import type { Battlecard, Pack } from '../core/card/battlecard';
import type { Inline } from '../core/card/inline';
import type { Line } from '../core/card/line';
import type { CardFile, LineEntry, PackFile } from './card-schema';
import { parseInline } from './inline-markdown';
import { partsOfFile, type RoledEntry } from './parts-of-file';

/** A line entry is told from every other block by what only a line has. */
function isLineEntry(value: unknown): value is LineEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'use' in value &&
    'id' in value
  );
}

/** Runs for every line of a card file, in the order of the file, with its path. */
export function forEachLine(
  value: unknown,
  visit: (line: LineEntry, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (isLineEntry(value)) {
    visit(value, path);
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) forEachLine(item, visit, [...path, index]);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) forEachLine(item, visit, [...path, key]);
  }
}

function compileLine({ role, entry, sign }: RoledEntry): Line {
  const { id, label, text, use, review, personas = [], private: isPrivate = false } = entry;
  const safer: readonly Inline[] | undefined =
    review.safer === undefined ? undefined : parseInline(review.safer);
  const { status, kind, checked, note, sources = [] } = review;
  return {
    id,
    role,
    ...(label === undefined ? {} : { label }),
    text: parseInline(text),
    use,
    review: {
      status,
      kind,
      checked,
      ...(note === undefined ? {} : { note }),
      sources: sources.map(({ title, href }) => (href === undefined ? { title } : { title, href })),
      ...(safer === undefined ? {} : { safer }),
    },
    personas,
    isPrivate,
    ...(sign === undefined ? {} : { sign }),
  };
}

/**
 * What becomes of a part of a card file: lines are compiled, the rest stays. By this type the
 * compiler holds the format against what the panel draws.
 */
type Compiled<T> = T extends LineEntry
  ? Line
  : T extends readonly (infer Item)[]
    ? readonly Compiled<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Compiled<Exclude<T[Key], undefined>> }
      : T;

type Known = ReadonlyMap<LineEntry, Line>;

function compileLines<T>(value: T, known: Known): Compiled<T>;
function compileLines(value: unknown, known: Known): unknown {
  if (isLineEntry(value)) return known.get(value) ?? compileLine({ role: 'note', entry: value });
  if (Array.isArray(value)) return value.map((item) => compileLines(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, compileLines(item, known)]),
  );
}

function withPersonas<T extends { personas?: string[] | undefined }>(items: readonly T[]) {
  return items.map((item) => ({ ...item, personas: item.personas ?? [] }));
}

/** A card as the panel draws it: Markdown parsed, defaults filled in. */
export function compileCard(file: CardFile): Battlecard {
  const { $schema, version, silence, wedges, objections, more = [], ...rest } = file;
  const known = new Map<LineEntry, Line>();
  const compiled = (given: RoledEntry): Line => {
    const line = compileLine(given);
    known.set(given.entry, line);
    return line;
  };
  const parts = partsOfFile(file).map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({ ...group, lines: group.lines.map(compiled) })),
  }));
  const old = compileLines(
    {
      ...rest,
      ...(wedges && { wedges: { ...wedges, items: withPersonas(wedges.items) } }),
      ...(objections && { objections: { ...objections, items: withPersonas(objections.items) } }),
      more,
    },
    known,
  );
  return { ...old, parts };
}

export function compilePack(file: PackFile): Pack {
  return file;
}
