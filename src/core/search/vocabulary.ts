import { countTypos, typosAllowed } from '../text/typos';
import { foldWord, stemOf, wordsIn } from './words';

/* How close a word is to what was typed. */
const SAME = 1;
const BEGINNING = 0.6;
const INSIDE = 0.5;
const TYPO = 0.45;

/** Anything shorter is part of too many words. It finds only the shortest words it begins. */
const MIN_LENGTH = 3;
const MAX_BEGUN = 12;

/** Stems that match a typed word, each with its closeness from 0 to 1. */
export type Alike = ReadonlyMap<string, number>;

/** The words of all cards. */
export class Vocabulary {
  /** The stems of each word as it's spelled in the cards. A cache, because folding is slow. */
  readonly #stemsOf = new Map<string, readonly string[]>();
  /** The stem of each folded word. */
  readonly #words = new Map<string, string>();
  readonly #stems = new Set<string>();

  /** Adds the words of a text and returns their stems, in order. */
  learn(text: string): readonly string[] {
    return wordsIn(text).flatMap(({ raw }) => {
      const known = this.#stemsOf.get(raw);
      if (known !== undefined) return known;
      const words = foldWord(raw);
      for (const word of words) this.#words.set(word, stemOf(word));
      const stems = words.map(stemOf);
      for (const stem of stems) this.#stems.add(stem);
      this.#stemsOf.set(raw, stems);
      return stems;
    });
  }

  /** Returns the stems of a word; none if the cards don't have it in this spelling. */
  stemsOf(raw: string): readonly string[] {
    return this.#stemsOf.get(raw) ?? [];
  }

  /** Returns the stem of a word if the cards have the word in any form. */
  formsOf(word: string): Alike {
    const stem = stemOf(word);
    return new Map(this.#stems.has(stem) ? [[stem, SAME]] : []);
  }

  /**
   * Returns the stems that match a typed word: its own; those of words that begin with it, if it's unfinished or
   * nothing else matches; and as a last resort those of words that contain it or differ by typos.
   */
  alike(typed: string, isUnfinished: boolean): Alike {
    const forms = this.formsOf(typed);
    if (forms.size > 0 && !isUnfinished) return forms;
    const begun = this.#wordsThat((word) =>
      word.startsWith(typed)
        ? BEGINNING + (SAME - BEGINNING) * (typed.length / word.length)
        : undefined,
    );
    const found = new Map([...(typed.length < MIN_LENGTH ? closest(begun) : begun), ...forms]);
    return found.size > 0 ? found : this.#wordsThat((word) => nearness(typed, word));
  }

  #wordsThat(closeness: (word: string) => number | undefined): Alike {
    const found = new Map<string, number>();
    for (const [word, stem] of this.#words) {
      const value = closeness(word);
      if (value !== undefined && value > (found.get(stem) ?? 0)) found.set(stem, value);
    }
    return found;
  }
}

function closest(alike: Alike): Alike {
  return new Map([...alike].sort(([, a], [, b]) => b - a).slice(0, MAX_BEGUN));
}

function nearness(typed: string, word: string): number | undefined {
  if (typed.length >= MIN_LENGTH && word.includes(typed)) return INSIDE;
  const limit = typosAllowed(typed.length);
  const typos = countTypos(typed, word, limit, true);
  return typos > limit ? undefined : TYPO / typos;
}
