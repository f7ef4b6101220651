import type { SearchIndex } from './search-index';
import type { Alike } from './vocabulary';

/** What a query's words weigh, by the number of a line. They hold until the next query. */
export interface Weights {
  readonly ranks: Float32Array;
  /** How many of the words each line holds. */
  readonly held: Uint8Array;
  /** How many lines hold each word, in the words' order. */
  readonly totals: readonly number[];
}

/**
 * Adds up what each word is worth to each line. Its arrays are as long as there are lines, and used
 * again: new ones would have to be collected at each key press.
 */
export class Scales {
  #ranks = new Float32Array(0);
  #held = new Uint8Array(0);
  /** What one word counts for in each line; all zero between two words. */
  #best = new Float32Array(0);
  /** The lines that one word leads to. */
  #touched = new Uint32Array(0);

  /** A word that few lines have is worth more. */
  weigh(index: SearchIndex, words: readonly Alike[]): Weights {
    const count = index.lines.length;
    this.#prepare(count);
    const ranks = this.#ranks;
    const held = this.#held;
    const best = this.#best;
    const touched = this.#touched;
    const totals = words.map((alike) => {
      const total = this.#look(index, alike);
      const rarity = Math.log(1 + count / total);
      for (let at = 0; at < total; at += 1) {
        const line = touched[at] ?? 0;
        ranks[line] = (ranks[line] ?? 0) + rarity * (best[line] ?? 0);
        held[line] = (held[line] ?? 0) + 1;
        best[line] = 0;
      }
      return total;
    });
    return { ranks, held, totals };
  }

  #prepare(count: number): void {
    if (this.#ranks.length < count) {
      this.#ranks = new Float32Array(count);
      this.#held = new Uint8Array(count);
      this.#best = new Float32Array(count);
      this.#touched = new Uint32Array(count);
    }
    this.#ranks.fill(0);
    this.#held.fill(0);
  }

  /**
   * Puts down what a word counts for in each line, at its best place there.
   *
   * @returns how many lines have it.
   */
  #look(index: SearchIndex, alike: Alike): number {
    const { spanFrom, spanEnd, spanWeight } = index;
    const best = this.#best;
    const touched = this.#touched;
    let total = 0;
    for (const [word, closeness] of alike) {
      for (const span of index.spansOf(word)) {
        const value = closeness * (spanWeight[span] ?? 0);
        const end = spanEnd[span] ?? 0;
        for (let line = spanFrom[span] ?? end; line < end; line += 1) {
          const before = best[line] ?? 0;
          if (before === 0) {
            touched[total] = line;
            total += 1;
          }
          if (value > before) best[line] = value;
        }
      }
    }
    return total;
  }
}
