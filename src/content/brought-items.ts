import type { CardFile } from './card-schema';

/** Returns the ids of a card's wedges and objections, which answers on a deal can bring first. */
export function broughtIds({ wedges, objections }: CardFile): ReadonlySet<string> {
  return new Set([...(wedges?.items ?? []), ...(objections?.items ?? [])].map(({ id }) => id));
}

/** Returns a card whose lines bring only wedges and objections that are on it. */
export function withoutLostItems(card: CardFile): CardFile {
  const known = broughtIds(card);
  return JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    key === 'brings' && Array.isArray(value) ? value.filter((id) => known.has(id)) : value,
  );
}
