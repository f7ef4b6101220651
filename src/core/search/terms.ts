import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import { linesOf, type PlacedLine } from '../card/part';
import type { FoundTerm } from './found';
import type { Alike, Vocabulary } from './vocabulary';
import { wordsIn } from './words';

/** "Asset (Prefect Cloud)" is asked for as "asset". */
const ASIDE = /\([^)]*\)/g;

/** What only begins like a term is one only when so much of it is typed. */
const MIN_TYPED = 3;
const CLOSE = 0.9;

type Row = FoundTerm['row'];

/** The names of one side of a row: each as the numbers of its words. */
interface Term {
  readonly card: Card;
  readonly part: string;
  readonly row: Row;
  readonly side: FoundTerm['side'];
  readonly names: readonly (readonly number[])[];
}

/** A word of a query with what may be meant by it. */
export interface Meant {
  readonly text: string;
  readonly alike: Alike;
}

/** The translation tables of all cards, to be asked from both sides. */
export class Terms {
  /** By the number of a word, the terms that have it in a name. */
  readonly #termsOf: Term[][] = [];
  /** The words of a rival's name, which a rep puts before a term: "Dagster sensor". */
  readonly #ownNames = new Map<Card, readonly number[]>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(card: Card): void {
    const terms = linesOf(card).filter(({ line }) => line.role === 'term');
    if (terms.length > 0) this.#ownNames.set(card, this.#numbers(card.name));
    for (const placed of terms) {
      const row = rowOf(placed);
      const { text, review } = row.us;
      const us = [plainText(text), ...(review.safer ? [plainText(review.safer)] : [])];
      const term = { card, part: placed.part.title, row };
      this.#put({ ...term, side: 'them', names: this.#namesIn(row.them) });
      this.#put({ ...term, side: 'us', names: us.flatMap((each) => this.#namesIn(each)) });
    }
  }

  #put(term: Term): void {
    for (const word of new Set(term.names.flat())) {
      const terms = this.#termsOf[word];
      if (terms === undefined) this.#termsOf[word] = [term];
      else terms.push(term);
    }
  }

  #numbers(text: string): readonly number[] {
    return wordsIn(text).flatMap(({ raw }) => this.#vocabulary.learn(raw));
  }

  /** "Job / Graph" is two names, and the one that both make. */
  #namesIn(text: string): readonly (readonly number[])[] {
    const whole = text.replace(ASIDE, ' ');
    const names = whole.includes('/') ? [whole, ...whole.split('/')] : [whole];
    return names.map((name) => this.#numbers(name)).filter((name) => name.length > 0);
  }

  /** The rows that have these words for a term, closest first. Each row once. */
  find(words: readonly Meant[], isInFront: (card: Card) => boolean): readonly FoundTerm[] {
    const hits: { term: Term; closeness: number; isFirst: boolean }[] = [];
    for (const term of this.#having(words)) {
      const asked = this.#withoutName(words, term.card);
      let closeness = 0;
      for (const name of term.names) closeness = Math.max(closeness, closenessOf(name, asked));
      if (closeness > 0) hits.push({ term, closeness, isFirst: isInFront(term.card) });
    }
    hits.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.closeness - a.closeness);
    const rows = new Map<Row, FoundTerm>();
    for (const { term } of hits) {
      const { card, part, row, side } = term;
      if (!rows.has(row)) rows.set(row, { kind: 'term', card, part, row, side });
    }
    return [...rows.values()];
  }

  /** The terms that have one of the words. */
  #having(words: readonly Meant[]): Iterable<Term> {
    const terms = new Set<Term>();
    for (const { alike } of words) {
      for (const word of alike.keys()) {
        for (const term of this.#termsOf[word] ?? []) terms.add(term);
      }
    }
    return terms;
  }

  #withoutName(words: readonly Meant[], card: Card): readonly Meant[] {
    if (words.length === 1) return words;
    const names = this.#ownNames.get(card) ?? [];
    const rest = words.filter(
      ({ alike }) => !names.some((word) => (alike.get(word) ?? 0) >= CLOSE),
    );
    return rest.length > 0 ? rest : words;
  }
}

/** The row of a translation table in which a word of ours stands. */
function rowOf({ line, group }: PlacedLine): Row {
  const difference = group.lines.find(({ role }) => role === 'difference') ?? line;
  return { id: group.id ?? line.id, them: group.heading ?? '', us: line, difference };
}

/** How close words are to a name, word by word: that of the least close one; 0 where they are not. */
function closenessOf(name: readonly number[], words: readonly Meant[]): number {
  if (name.length !== words.length) return 0;
  let least = 1;
  for (let position = 0; position < name.length; position += 1) {
    const word = words[position];
    const closeness = word?.alike.get(name[position] ?? -1) ?? 0;
    if (word === undefined || (closeness < CLOSE && word.text.length < MIN_TYPED)) return 0;
    least = Math.min(least, closeness);
  }
  return least;
}
