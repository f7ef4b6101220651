import type { Card, Persona } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { SearchIndex } from '../../core/search/search-index';

/** In an idle moment lines are added for so many ms. */
const SLICE_MS = 5;

/** Without an idle moment for so many ms, lines are added anyway. */
const PATIENCE_MS = 1000;

/** The results are searched anew for new cards no more often than this, in ms. */
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

  /** Starts or continues to grow, and returns the function that stops it. */
  grow = (): (() => void) => {
    this.#wait();
    return () => {
      if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
      this.#idle = undefined;
    };
  };

  /** Calls the listener when cards were added; returns the function that ends that. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether it has every card. */
  get isWhole(): boolean {
    return this.#next >= this.#cards.length;
  }

  /** Returns how many cards it had when listeners were last called. */
  size = (): number => this.#size;

  #wait(): void {
    if (this.#idle !== undefined || this.isWhole) return;
    this.#idle = requestIdleCallback(this.#addLines, { timeout: PATIENCE_MS });
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
