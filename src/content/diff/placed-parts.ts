import type { CardFile, LineEntry } from '../card-schema';

/** A line of a card, and where it stands: by ids and keys, not by position. */
export interface PlacedLine {
  readonly entry: LineEntry;
  /** "wedges → items → wedge-pricing → attack", or the list that the line is in. */
  readonly place: string;
  /** Its position in that list; absent where it stands under a key of its own. */
  readonly position?: number;
}

/** A card taken apart for comparing: its lines by id, and everything else by its place. */
export interface Parts {
  readonly lines: ReadonlyMap<string, PlacedLine>;
  /** What stands around the lines: headings, names, the answer. Texts by their place. */
  readonly around: ReadonlyMap<string, string>;
  /** What has an id and holds lines (wedges, rows), list by list, in order. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
}

function isLine(value: object): value is LineEntry {
  return 'text' in value && 'use' in value && 'review' in value;
}

/** How an item of a list is known: by its id, its persona, or its heading; else by its position. */
function keyOf(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null) return `#${index + 1}`;
  for (const key of ['id', 'persona', 'title']) {
    const value = (item as Record<string, unknown>)[key];
    if (typeof value === 'string') return value;
  }
  return `#${index + 1}`;
}

/** Takes a card apart. */
export function partsOf(card: CardFile): Parts {
  const lines = new Map<string, PlacedLine>();
  const around = new Map<string, string>();
  const orders = new Map<string, readonly string[]>();

  const visitList = (list: readonly unknown[], place: string): void => {
    if (list.every((item) => typeof item !== 'object')) {
      around.set(place, list.join(', '));
      return;
    }
    const keys = list.map((item, index) => keyOf(item, index));
    orders.set(place, keys);
    list.forEach((item, index) => {
      if (typeof item === 'object' && item !== null && isLine(item)) {
        lines.set(item.id, { entry: item, place, position: index });
      } else visit(item, `${place} → ${keys[index]}`);
    });
  };
  const visit = (value: unknown, place: string): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) visitList(value, place);
    else if (typeof value !== 'object' || value === null) around.set(place, String(value));
    else if (isLine(value)) lines.set(value.id, { entry: value, place });
    else {
      for (const [key, item] of Object.entries(value)) {
        visit(item, place === '' ? key : `${place} → ${key}`);
      }
    }
  };
  visit(card, '');
  return { lines, around, orders };
}
