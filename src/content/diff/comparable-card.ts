import type { CardFile, LineEntry } from '../card-schema';
import { isLineEntry } from '../compile';

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

  const visitList = (list: readonly unknown[], place: string): void => {
    if (list.every((item) => typeof item !== 'object')) {
      otherTexts.set(place, list.join(', '));
      return;
    }
    const keys = list.map((item, index) => keyOf(item, index));
    orders.set(place, keys);
    list.forEach((item, index) => {
      if (isLineEntry(item)) {
        lines.set(item.id, { entry: item, place, position: index });
      } else visit(item, `${place} → ${keys[index]}`);
    });
  };
  const visit = (value: unknown, place: string): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) visitList(value, place);
    else if (typeof value !== 'object' || value === null) otherTexts.set(place, String(value));
    else if (isLineEntry(value)) lines.set(value.id, { entry: value, place });
    else {
      for (const [key, item] of Object.entries(value)) {
        visit(item, place === '' ? key : `${place} → ${key}`);
      }
    }
  };
  visit(card, '');
  return { lines, otherTexts, orders };
}
