/** Keeps the highest of any number of ranks, with the number of what has each. Of equals, the first. */
export class Best {
  readonly #ranks: number[] = [];
  readonly #numbers: number[] = [];
  readonly #most: number;

  /** @param most How many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What a rank must exceed to be kept. */
  get bar(): number {
    const { length } = this.#ranks;
    return length < this.#most ? Number.NEGATIVE_INFINITY : (this.#ranks[length - 1] ?? 0);
  }

  offer(number: number, rank: number): void {
    const ranks = this.#ranks;
    if (rank <= this.bar) return;
    let place = ranks.length;
    while (place > 0 && rank > (ranks[place - 1] ?? 0)) place -= 1;
    ranks.splice(place, 0, rank);
    this.#numbers.splice(place, 0, number);
    if (ranks.length > this.#most) {
      ranks.pop();
      this.#numbers.pop();
    }
  }

  /** Highest rank first. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }
}
