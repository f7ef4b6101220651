import type { Alike } from './vocabulary';

/** Parameters of BM25+. A line with few words besides the one searched for is hardly more about it. */
const K = 0.4;
const B = 0.15;
const D = 0.5;

/** Which lines have which stems in one of their fields. Lines are numbered in the order they are added. */
export class FieldIndex {
  readonly #weight: number;
  readonly #linesWith = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  #totalLength = 0;

  /** @param weight What a match in this field counts for, compared with other fields. */
  constructor(weight: number) {
    this.#weight = weight;
  }

  /** Adds the next line with its stems, each once. */
  add(stems: ReadonlySet<string>): void {
    const line = this.#lengths.push(stems.size) - 1;
    this.#totalLength += stems.size;
    for (const stem of stems) {
      const lines = this.#linesWith.get(stem);
      if (lines) lines.push(line);
      else this.#linesWith.set(stem, [line]);
    }
  }

  /** Adds the BM25+ score of each line that has any of the stems to that line's entry in `scores`. */
  addScores(alike: Alike, scores: Float64Array): void {
    const count = this.#lengths.length;
    const unit = (K * B * count) / this.#totalLength;
    for (const [stem, closeness] of alike) {
      const lines = this.#linesWith.get(stem) ?? [];
      const rarity = Math.log(1 + (count - lines.length + 0.5) / (lines.length + 0.5));
      const weight = this.#weight * closeness * rarity;
      for (const line of lines) {
        const length = this.#lengths[line] ?? 0;
        const saturation = (K + 1) / (1 + K * (1 - B) + unit * length);
        scores[line] = (scores[line] ?? 0) + weight * (D + saturation);
      }
    }
  }
}
