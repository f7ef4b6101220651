import type { Card } from '../../core/card/card';
import type { SearchIndex } from '../../core/search/search-index';

/** How long to add cards in one idle moment, in ms. */
const SLICE_MS = 5;

/** How long to wait for an idle moment before adding cards anyway, in ms. */
const IDLE_TIMEOUT_MS = 1000;

/**
 * Adds cards to the search index while the panel is idle.
 *
 * @param onAdded Called with the size of the index after each idle moment.
 * @returns a function that stops it.
 */
export function addWhenIdle(
  index: SearchIndex,
  cards: readonly Card[],
  onAdded: (size: number) => void,
): () => void {
  const rest = [...cards];
  let idle = wait();

  function wait(): number {
    return requestIdleCallback(addSome, { timeout: IDLE_TIMEOUT_MS });
  }
  function addSome(): void {
    const end = performance.now() + SLICE_MS;
    for (let card = rest.shift(); card; card = rest.shift()) {
      index.add(card);
      if (performance.now() >= end) break;
    }
    onAdded(index.size);
    if (rest.length > 0) idle = wait();
  }

  return () => cancelIdleCallback(idle);
}
