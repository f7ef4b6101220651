import type { CardFile, LineEntry } from '../card-schema';
import { forEachValue, isLineEntry } from '../compile';
import { valueAt } from '../edit/at-path';
import type { Path } from '../problem';

/** A line of a card with its location, made of ids and keys rather than indexes. */
export interface PlacedLine {
  readonly entry: LineEntry;
  /** "wedges → items → wedge-pricing → attack", or the list that contains the line. */
  readonly place: string;
  /** Its index in that list; absent if it isn't in a list. */
  readonly position?: number;
}

/** A card prepared for comparison: its lines by id, and everything else by location. */
export interface ComparableCard {
  readonly lines: ReadonlyMap<string, PlacedLine>;
  /** Texts outside the lines (headings, names, the answer) by location. */
  readonly otherTexts: ReadonlyMap<string, string>;
  /** The keys of the items of each list, in order. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
}

/** Returns what identifies an item of a list: its id, persona, or heading, or else its position. */
function keyOf(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null) return `#${index + 1}`;
  for (const key of ['id', 'persona', 'title']) {
    const value = (item as Record<string, unknown>)[key];
    if (typeof value === 'string') return value;
  }
  return `#${index + 1}`;
}

/** Splits a card into its lines and other texts. */
export function comparableCard(card: CardFile): ComparableCard {
  const lines = new Map<string, PlacedLine>();
  const otherTexts = new Map<string, string>();
  const orders = new Map<string, readonly string[]>();
  const placeAt = (path: Path) =>
    path
      .map((step, at) =>
        typeof step === 'number' ? keyOf(valueAt(card, path.slice(0, at + 1)), step) : step,
      )
      .join(' → ');
  forEachValue(card, (value, path) => {
    const position = path.at(-1);
    const isInList = typeof position === 'number';
    if (isLineEntry(value)) {
      const place = placeAt(isInList ? path.slice(0, -1) : path);
      lines.set(value.id, { entry: value, place, ...(isInList && { position }) });
    } else if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
      orders.set(placeAt(path), value.map(keyOf));
    } else if (Array.isArray(value)) otherTexts.set(placeAt(path), value.join(', '));
    else if (typeof value !== 'object' && value !== undefined && !isInList) {
      otherTexts.set(placeAt(path), String(value));
    }
  });
  return { lines, otherTexts, orders };
}
