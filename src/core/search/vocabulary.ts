import { typosBetween } from './typos';
import { foldWord, stemOf, wordsIn } from './words';

/** How close a word is to what was typed. */
const SAME = 1;
const BEGINNING = 0.6;
const INSIDE = 0.5;
const TYPO = 0.45;

/** Fewer characters are part of too many words, and begin too many: of those the shortest count. */
const MIN_LENGTH = 3;
const MAX_BEGUN = 12;

/** Stems of the cards' words, with how close each is to a typed word: 1 is the same. */
export type Alike = ReadonlyMap<string, number>;

/** The words of all cards. */
export class Vocabulary {
  /** By spelling: folding takes longer than a lookup, and all texts have few spellings. */
  readonly #stemsOf = new Map<string, readonly string[]>();
  /** The folded words, each with its stem. */
  readonly #words = new Map<string, string>();
  readonly #stems = new Set<string>();

  /** Adds the words of a text, and returns their stems in order. */
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

  /** Returns the stems of a word as it is spelled in the cards; none of any other spelling. */
  stemsOf(raw: string): readonly string[] {
    return this.#stemsOf.get(raw) ?? [];
  }

  /** Returns the stem of a word, if the cards have it in any form. */
  formsOf(word: string): Alike {
    const stem = stemOf(word);
    return new Map(this.#stems.has(stem) ? [[stem, SAME]] : []);
  }

  /**
   * Returns what can be meant by a typed word: the word in any form; what begins with it, if it is still being
   * typed or there is nothing else; and only then what contains it or is a typing mistake away.
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
  const typos = typosBetween(typed, word);
  return typos === undefined ? undefined : TYPO / typos;
}
