import type { Card, CardOrigin } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';

/**
 * The format of a compiled card or pack. Raise it when `Card`, `Pack`, or the compiler's output changes, so that
 * what is stored on devices is recompiled from its files.
 */
export const COMPILED_FORMAT = 4;

/** The content of a card's file, as exported and as updated by the next import. */
export type CardJson = Readonly<Record<string, unknown>>;

/** A card from outside of the package, as its file and as compiled for the panel. */
export interface CustomCard {
  readonly file: CardJson;
  readonly card: Card;
  /** The day it was last saved. */
  readonly savedOn: IsoDate;
}

/**
 * The value of one storage key.
 * - `ready`: can be shown
 * - `outdated`: must be compiled again from its file, because another version of Ringside compiled it
 * - `unreadable`: isn't a card; the rest of its file stays in storage, so that nothing is lost
 */
export type StoredCard =
  | ({ readonly kind: 'ready'; readonly id: string } & CustomCard)
  | {
      readonly kind: 'outdated';
      readonly id: string;
      readonly origin: CardOrigin;
      readonly file: CardJson;
      readonly savedOn: IsoDate;
      readonly replaces?: IsoDate;
    }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      readonly origin: CardOrigin;
      readonly left: unknown;
    };

/**
 * Returns a compiled card marked with where it comes from.
 *
 * @param replaces As on {@link Card}; absent if it isn't an edited copy of another card.
 */
export function cardFrom(origin: CardOrigin, card: Card, replaces?: IsoDate): Card {
  return { ...card, origin, ...(replaces !== undefined && { replaces }) };
}

/** Returns a compiled card marked as a custom card; see {@link cardFrom}. */
export function ownCard(card: Card, replaces?: IsoDate): Card {
  return cardFrom('own', card, replaces);
}

/** Returns the value to store. It includes the format, which {@link parseStored} requires. */
export function storedForm({ file, card, savedOn }: CustomCard): unknown {
  const { origin: _, replaces, ...compiled } = card;
  return {
    format: COMPILED_FORMAT,
    file,
    card: compiled,
    kept: savedOn,
    ...(replaces !== undefined && { replaces }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns whether two files of cards have the same content. The order of keys doesn't count, because the
 * browser's storage sorts them.
 */
export function isSameFile(one: CardJson, other: CardJson): boolean {
  const withSortedKeys = (_: string, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, withSortedKeys) === JSON.stringify(other, withSortedKeys);
}

/**
 * Reads what is stored under a key. A compiled card in this version's format was written by this
 * version's compiler, so it isn't checked part by part.
 *
 * @param id From the key. A card under another card's key is unreadable.
 * @param origin From the key, too.
 */
export function parseStored(id: string, stored: unknown, origin: CardOrigin = 'own'): StoredCard {
  const { format, file, card, kept: savedOn, replaces } = isObject(stored) ? stored : {};
  if (!isObject(file) || file.id !== id || typeof savedOn !== 'string') {
    return { kind: 'unreadable', id, origin, left: isObject(file) ? file : stored };
  }
  const edited = typeof replaces === 'string' ? { replaces } : {};
  if (format !== COMPILED_FORMAT || !isObject(card) || card.id !== id) {
    return { kind: 'outdated', id, origin, file, savedOn, ...edited };
  }
  const compiled = card as unknown as Card;
  return { kind: 'ready', id, file, card: { ...compiled, origin, ...edited }, savedOn };
}
