import { foldWord, stemOf, wordsIn } from '../search/words';

/** A folded word of a text, with its position in it. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  /** As written in the text. */
  readonly raw: string;
  /** Offsets in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Part of "Dagster's", but not of the name. */
const POSSESSIVE = /['’]s$/i;

/** Splits texts into words. Remembers each word, because folding one is slow. */
export class Tokenizer {
  readonly #known = new Map<string, readonly Pick<Token, 'word' | 'stem'>[]>();

  /** Returns the words of a text, in order. */
  tokensIn(text: string): readonly Token[] {
    return wordsIn(text).flatMap(({ raw, start, end }) => {
      const known = this.#known.get(raw) ?? foldWord(raw.replace(POSSESSIVE, '')).map(withStem);
      this.#known.set(raw, known);
      return known.map(({ word, stem }) => ({ word, stem, raw, start, end }));
    });
  }
}

function withStem(word: string) {
  return { word, stem: stemOf(word) };
}

/** Finds phrases in tokens. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  /** @param words Folded. */
  add(words: readonly string[], value: Value): void {
    const [first = ''] = words;
    const others = this.#byFirst.get(first) ?? [];
    if (first !== '') this.#byFirst.set(first, [...others, { words, value }]);
  }

  /** Returns what the longest phrase at a position stands for, and its length in tokens. */
  at(tokens: readonly Token[], at: number): { values: readonly Value[]; length: number } {
    const found = (this.#byFirst.get(tokens[at]?.word ?? '') ?? []).filter(({ words }) =>
      words.every((word, offset) => tokens[at + offset]?.word === word),
    );
    const length = Math.max(0, ...found.map(({ words }) => words.length));
    const longest = found.filter(({ words }) => words.length === length);
    return { values: longest.map(({ value }) => value), length };
  }
}
