import { FILLERS } from '../search/word-lists';
import type { Token } from './phrases';

/** How many words in a row start a run. */
const SEED = 3;
/** How many words of either text can be between two pieces of a run. */
const MAX_GAP = 3;
/** How many words both texts have at least, and how many of them say something. */
const MIN_WORDS = 5;
const MIN_MEANT = 3;

/** Words that a text shares with a known text, in the same order. */
export interface Run<Known> {
  readonly known: Known;
  /** Positions of tokens; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many words are the same. */
  readonly words: number;
}

interface Growing<Known> {
  readonly known: Known;
  readonly from: number;
  to: number;
  /** Where the run ends in the known text. */
  end: number;
  words: number;
  meant: number;
}

/** Known texts, and where their words are in another text. */
export class SharedRuns<Known> {
  readonly #seeds = new Map<string, { known: Known; at: number }[]>();

  add(known: Known, tokens: readonly Token[]): void {
    for (let at = 0; at + SEED <= tokens.length; at += 1) {
      const seed = seedAt(tokens, at);
      const places = this.#seeds.get(seed);
      if (places) places.push({ known, at });
      else this.#seeds.set(seed, [{ known, at }]);
    }
  }

  /** Finds the runs in tokens, yielding after each. A changed, added, or missing word doesn't end a run. */
  *in(tokens: readonly Token[]): Generator<void, readonly Run<Known>[]> {
    const latest = new Map<Known, Growing<Known>>();
    const all: Growing<Known>[] = [];
    for (let at = 0; at + SEED <= tokens.length; at += 1) {
      for (const { known, at: place } of this.#seeds.get(seedAt(tokens, at)) ?? []) {
        let run = latest.get(known);
        if (run === undefined || !continues(at - run.to, place - run.end)) {
          if (run && at < run.to) continue;
          run = { known, from: at, to: at, end: place, words: 0, meant: 0 };
          latest.set(known, run);
          all.push(run);
        }
        for (const { word } of tokens.slice(Math.max(at, run.to), at + SEED)) {
          run.words += 1;
          if (!FILLERS.has(word)) run.meant += 1;
        }
        run.to = at + SEED;
        run.end = place + SEED;
      }
      yield;
    }
    return all
      .filter(({ words, meant }) => words >= MIN_WORDS && meant >= MIN_MEANT)
      .map(({ known, from, to, words }) => ({ known, from, to, words }));
  }
}

/** @param gap How many words are between the end of a run and a seed, here and in the known text. */
function continues(gap: number, knownGap: number): boolean {
  return gap < 0 ? gap === knownGap : gap <= MAX_GAP && knownGap >= 0 && knownGap <= MAX_GAP;
}

function seedAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.stem} ${tokens[at + 1]?.stem} ${tokens[at + 2]?.stem}`;
}
