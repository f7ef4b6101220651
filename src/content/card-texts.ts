import type { CardFile } from './card-schema';
import type { Path } from './problem';

/** A text of a card outside its lines, such as a name, a title, or the heading of a column. */
export interface CardText {
  readonly path: Path;
  readonly text: string;
}

/** Keys of IDs, dates, choices, and formulas, which nobody reads as text, and of what isn't shown on the card. */
const NOT_TEXT = new Set(
  '$schema id purpose updated commonWords silence answer personas persona picture level since until line step x side formula'.split(
    ' ',
  ),
);

function textsIn(value: unknown, path: Path): readonly CardText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || 'review' in value) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (Array.isArray(value)) return textsIn(item, [...path, Number(key)]);
    // The section "personas" has lines; elsewhere, the key has IDs.
    const isText = !NOT_TEXT.has(key) || (key === 'personas' && path.length === 0);
    return isText ? textsIn(item, [...path, key]) : [];
  });
}

/** Returns the texts of a card outside its lines, in file order. */
export function textsOfCard(card: CardFile): readonly CardText[] {
  return textsIn(card, []);
}
