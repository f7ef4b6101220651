import type { Card } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { SearchIndex } from '../../core/search/search-index';

/** Work within one slice ends after so many ms; the step that is being made comes on top. */
const SLICE_MS = 5;

/** An idle moment that does not come is not waited for longer than this, in ms. */
const PATIENCE_MS = 1000;

/** Those who look at the results are told of new cards no more often than this, in ms. */
const TELL_MS = 150;

/** The search index of all cards, which grows while nothing else is to be done. */
export class GrowingIndex {
  readonly index: SearchIndex;
  readonly #cards: readonly Card[];
  #next = 0;
  #adding: Generator<undefined, void> | undefined;
  #idle: number | undefined;
  #told = 0;
  #size = 0;
  readonly #listeners = new Set<() => void>();

  constructor(cards: readonly Card[], today: IsoDate) {
    this.#cards = cards;
    this.index = new SearchIndex(today);
  }

  /** Begins or goes on to grow, and gives the function that stops it. */
  grow = (): (() => void) => {
    this.#wait();
    return () => {
      if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
      this.#idle = undefined;
    };
  };

  /** Adds these cards at once: they answer first. */
  add(cards: readonly Card[]): void {
    if (this.#adding) for (const _ of this.#adding);
    this.#adding = undefined;
    for (const card of cards) this.index.add(card);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether every card is in it. */
  get isWhole(): boolean {
    return this.#next >= this.#cards.length && this.#adding === undefined;
  }

  /** How many cards those who look at the results have been told of. */
  size = (): number => this.#size;

  #wait(): void {
    if (this.#idle !== undefined || this.isWhole) return;
    this.#idle = requestIdleCallback(this.#slice, { timeout: PATIENCE_MS });
  }

  readonly #slice = (): void => {
    const start = performance.now();
    this.#idle = undefined;
    do {
      if (this.#adding === undefined || this.#adding.next().done) {
        const card = this.#cards[this.#next];
        this.#adding = card && this.index.adding(card);
        this.#next += 1;
      }
    } while (this.#adding && performance.now() - start < SLICE_MS);
    if (this.#adding === undefined || start - this.#told > TELL_MS) this.#tell(start);
    this.#wait();
  };

  #tell(now: number): void {
    this.#told = now;
    this.#size = this.index.size;
    for (const listener of this.#listeners) listener();
  }
}
