import type { CardFile, LineEntry } from './card-schema';

/* The wedges and objections that answers on a deal bring first. */

/** Returns the ids of a card's wedges and objections. */
export function broughtIds({ wedges, objections }: CardFile): ReadonlySet<string> {
  return new Set([...(wedges?.items ?? []), ...(objections?.items ?? [])].map(({ id }) => id));
}

/** Returns a card whose lines bring only wedges and objections that are on it. */
export function withoutLostItems(card: CardFile): CardFile {
  const known = broughtIds(card);
  const live = (lines: LineEntry[]) =>
    lines.map((line) => {
      const { brings } = line;
      const isWhole = brings === undefined || brings.every((id) => known.has(id));
      return isWhole ? line : { ...line, brings: brings.filter((id) => known.has(id)) };
    });
  const { discovery, concede } = card;
  return {
    ...card,
    ...(discovery && {
      discovery: {
        ...discovery,
        questions: live(discovery.questions),
        fitSignals: live(discovery.fitSignals),
      },
    }),
    ...(concede && { concede: { ...concede, when: live(concede.when) } }),
  };
}
