import type { Card } from '../../core/card/card';
import type { SearchIndex } from '../../core/search/search-index';

/** How long to add cards in one idle moment, in ms. */
const SLICE_MS = 5;

/** How long to wait for an idle moment before adding cards anyway, in ms. */
const IDLE_TIMEOUT_MS = 1000;

/** The shortest time between two updates of the results as cards are added, in ms. */
const UPDATE_MS = 150;

/**
 * Adds cards to the search index while the panel is idle.
 *
 * @param onAdded Called with the size of the index now and then, and once it has all cards.
 * @returns a function that stops it.
 */
export function addWhenIdle(
  index: SearchIndex,
  cards: readonly Card[],
  onAdded: (size: number) => void,
): () => void {
  const rest = cards.values();
  let idle = 0;
  let updated = 0;

  function addSome(): void {
    const start = performance.now();
    let next = rest.next();
    while (!next.done) {
      index.add(next.value);
      if (performance.now() - start >= SLICE_MS) break;
      next = rest.next();
    }
    if (next.done || start - updated > UPDATE_MS) {
      updated = start;
      onAdded(index.size);
    }
    if (!next.done) wait();
  }
  function wait(): void {
    idle = requestIdleCallback(addSome, { timeout: IDLE_TIMEOUT_MS });
  }

  wait();
  return () => cancelIdleCallback(idle);
}
