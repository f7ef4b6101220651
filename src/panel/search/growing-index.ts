import type { Card, Persona } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { SearchIndex } from '../../core/search/search-index';

/** How long to add lines in one idle moment, in ms. */
const SLICE_MS = 5;

/** How long to wait for an idle moment before adding lines anyway, in ms. */
const IDLE_TIMEOUT_MS = 1000;

/** The shortest time between two updates of the results as cards are added, in ms. */
const UPDATE_MS = 150;

/** The search index of all cards. It grows while the panel is idle. */
export class GrowingIndex {
  readonly index: SearchIndex;
  readonly #cards: readonly Card[];
  #next = 0;
  #idle: number | undefined;
  #updated = 0;
  #size = 0;
  readonly #listeners = new Set<() => void>();

  constructor(cards: readonly Card[], today: IsoDate, personas: readonly Persona[]) {
    this.#cards = cards;
    this.index = new SearchIndex(today, personas);
  }

  /** Starts or continues adding cards, and returns a function that stops it. */
  grow = (): (() => void) => {
    this.#wait();
    return () => {
      if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
      this.#idle = undefined;
    };
  };

  /** Calls the listener when cards were added, and returns a function that unsubscribes it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether every card is in the index. */
  get isWhole(): boolean {
    return this.#next >= this.#cards.length;
  }

  /** Returns how many cards the index had when the listeners were last called. */
  size = (): number => this.#size;

  #wait(): void {
    if (this.#idle !== undefined || this.isWhole) return;
    this.#idle = requestIdleCallback(this.#addLines, { timeout: IDLE_TIMEOUT_MS });
  }

  readonly #addLines = (): void => {
    const start = performance.now();
    this.#idle = undefined;
    do {
      const card = this.#cards[this.#next];
      if (card === undefined || !this.index.addSome(card)) this.#next += 1;
    } while (!this.isWhole && performance.now() - start < SLICE_MS);
    if (this.isWhole || start - this.#updated > UPDATE_MS) {
      this.#updated = start;
      this.#size = this.index.size;
      for (const listener of this.#listeners) listener();
    }
    this.#wait();
  };
}
