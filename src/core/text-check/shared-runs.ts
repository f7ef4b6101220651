import type { Range } from './sentences';

/** A word of a text that says something. */
export interface Token extends Range {
  readonly stem: string;
}

/** How many words in a row both texts have, at least. */
const SEED = 2;
/** How many other words can be between two such pieces. */
const MAX_GAP = 3;
/** How many words both texts have in total, at least. */
const MIN_WORDS = 4;

/** A piece of a text that has mostly the words of a known text. */
export interface Run<Known> extends Range {
  readonly known: Known;
  /** How many words are the same. */
  readonly words: number;
}

/** Known texts, and where their words are in another text. */
export class SharedRuns<Known> {
  readonly #seeds = new Map<string, Set<Known>>();

  add(known: Known, stems: readonly string[]): void {
    for (let at = 0; at + SEED <= stems.length; at += 1) {
      const seed = stems.slice(at, at + SEED).join(' ');
      this.#seeds.set(seed, (this.#seeds.get(seed) ?? new Set()).add(known));
    }
  }

  /** Finds the runs in a text, yielding after each word. A changed, added, or missing word doesn't end a run. */
  *in(tokens: readonly Token[]): Generator<void, readonly Run<Known>[]> {
    const runs: { known: Known; start: number; end: number; to: number; words: number }[] = [];
    const latest = new Map<Known, (typeof runs)[number]>();
    for (const [at, { start }] of tokens.entries()) {
      const seed = tokens.slice(at, at + SEED);
      const { end = start } = seed.at(-1) ?? {};
      for (const known of this.#seeds.get(seed.map(({ stem }) => stem).join(' ')) ?? []) {
        let run = latest.get(known);
        if (run === undefined || at - run.to > MAX_GAP) {
          run = { known, start, end, to: at, words: 0 };
          latest.set(known, run);
          runs.push(run);
        }
        run.words += at + SEED - Math.max(at, run.to);
        run.to = at + SEED;
        run.end = end;
      }
      yield;
    }
    return runs.filter(({ words }) => words >= MIN_WORDS);
  }
}
