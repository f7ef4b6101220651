import type { CardFile, LineEntry } from '../../content/card-schema';
import { locatedLines } from '../../content/edit/place-name';

/** The status of a line, and the day of its review. */
export type Reviewed = Pick<LineEntry['review'], 'status' | 'checked'>;

/** Returns whether a line has a status that its row can leave out: what most lines have, or none. */
export function isUsual({ status, checked }: Reviewed, usual: Reviewed | undefined): boolean {
  // A question or an opinion needs no check.
  return status === 'no-claim' || (status === usual?.status && checked === usual.checked);
}

/** Returns the most common status of a card's claims. */
export function usualStatus(card: CardFile): Reviewed | undefined {
  const claims = locatedLines(card)
    .map(({ entry }) => entry.review)
    .filter(({ status }) => status !== 'no-claim');
  const counts = new Map<string, { readonly review: Reviewed; readonly count: number }>();
  for (const review of claims) {
    const key = `${review.status} ${review.checked}`;
    counts.set(key, { review, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count > 1 ? most.review : undefined;
}
