import { useCallback, useEffect, useMemo } from 'react';
import type { CardContext } from '../card-view/line/card-context';
import type { Card } from '../core/card/card';
import { changesSince } from '../core/changes/changes';
import { snapshotOf } from '../core/changes/snapshot';
import type { PanelProps } from './deal/panel-props';

/** How long a card without changes must be on screen to count as seen, in ms; it has been painted by then. */
const SEEN_MS = 1000;

/**
 * Provides what has changed on the card on screen since the rep last saw it. Changes count as seen when the
 * rep opens the list of them, and stay on screen until the rep leaves the card.
 *
 * @param shown A key for the card and its deal.
 */
export function useCardChanges(
  card: Card | undefined,
  shown: string | undefined,
  { today, seen, actions }: Pick<PanelProps, 'today' | 'seen' | 'actions'>,
): CardContext['changes'] {
  const last = card && seen && Object.hasOwn(seen, card.id) ? seen[card.id] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen now counts after the rep leaves
  const changes = useMemo(() => card && last && changesSince(last, card), [card, shown]);
  const isKnown = seen !== undefined;
  const noteSeen = useCallback(() => {
    if (card && isKnown) actions.keepSeen(card.id, snapshotOf(card, today));
  }, [card, isKnown, today, actions]);

  const isDue = changes === undefined && last?.day !== today;
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(noteSeen, SEEN_MS);
    return () => clearTimeout(timer);
  }, [isDue, noteSeen]);

  return useMemo(() => changes && { ...changes, noteSeen }, [changes, noteSeen]);
}
