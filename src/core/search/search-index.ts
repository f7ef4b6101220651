import { proofsToSay } from '../answer/proofs-to-say';
import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { leadsWithSafer } from '../trust/leads-with-safer';
import { type LineInPlace, linesOfCard } from './lines-of-card';
import { Scales } from './scales';
import { Terms } from './terms';
import { Vocabulary } from './vocabulary';
import { wordsIn } from './words';
import { worthOf } from './worth';

/** What a word counts for by where it stands. */
const WEIGHT = {
  text: 1,
  /** A wording that is not the one the rep is given first. */
  otherWording: 0.85,
  heading: 0.85,
  label: 0.6,
  part: 0.55,
  card: 0.25,
} as const;

/** Words of a line beyond which a match in it says less of what it is about. */
const LONG = 20;

/** What a proof is called, whatever its writer calls it. */
const PROOF = 'proof evidence';

/** A line with its card. */
export interface IndexedLine extends LineInPlace {
  readonly card: Card;
}

/**
 * Every word of the cards with the lines that it leads to: those that hold it, and those that stand
 * under a title or a name with it. Grows card by card, and can be asked at any time.
 */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly terms = new Terms(this.vocabulary);
  readonly scales = new Scales();
  readonly lines: IndexedLine[] = [];
  /** The number of each line's card: its place in the order in which the cards came. */
  readonly cardNumbers: number[] = [];
  /** What each line is worth: see {@link worthOf}. */
  readonly worths: number[] = [];
  /** A span is lines that follow each other, and what a word counts for that leads to them. */
  readonly spanFrom: number[] = [];
  readonly spanEnd: number[] = [];
  readonly spanWeight: number[] = [];
  readonly #spansOf: number[][] = [];
  readonly #numbers = new Map<Card, number>();
  readonly #today: IsoDate;

  /** @param today For how the lines stand. */
  constructor(today: IsoDate) {
    this.#today = today;
  }

  /** Whether a card is in it, or is being added. */
  has(card: Card): boolean {
    return this.#numbers.has(card);
  }

  numberOf(card: Card): number | undefined {
    return this.#numbers.get(card);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of the spans that a word of the vocabulary leads to. */
  spansOf(word: number): readonly number[] {
    return this.#spansOf[word] ?? [];
  }

  /** Adds a card at once. */
  add(card: Card): void {
    for (const _ of this.adding(card));
  }

  /** Adds a card in steps of a few lines, between which the caller may do other things. */
  *adding(card: Card): Generator<undefined, void> {
    if (this.#numbers.has(card)) return;
    this.#numbers.set(card, this.#numbers.size);
    this.terms.add(card);
    const proofs = new Set(proofsToSay(card).map(({ line }) => line));
    for (const group of linesOfCard(card)) {
      if (group.length === 0) continue;
      this.#addGroup(group, card, proofs);
      yield;
    }
  }

  #addGroup(group: readonly LineInPlace[], card: Card, proofs: ReadonlySet<Line>): void {
    const from = this.lines.length;
    const end = from + group.length;
    for (const placed of group) {
      this.lines.push({ ...placed, card });
      this.cardNumbers.push(this.#numbers.get(card) ?? 0);
      this.worths.push(worthOf(placed.line, this.#today));
      const at = this.lines.length - 1;
      this.#addLine(placed.line, at);
      // What may be said as a proof is looked for as one, wherever it stands.
      if (proofs.has(placed.line)) this.#addSpan(PROOF, at, at + 1, WEIGHT.text);
    }
    const [first] = group;
    this.#addSpan(first?.part ?? '', from, end, WEIGHT.part);
    this.#addSpan(card.name, from, end, WEIGHT.card);
    if (first?.heading !== undefined) this.#addSpan(first.heading, from, end, WEIGHT.heading);
  }

  #addLine(line: Line, at: number): void {
    const { text, label, review } = line;
    const isSaferFirst = leadsWithSafer(line, this.#today);
    this.#addSpan(plainText(text), at, at + 1, isSaferFirst ? WEIGHT.otherWording : WEIGHT.text);
    if (review.safer) {
      const weight = isSaferFirst ? WEIGHT.text : WEIGHT.otherWording;
      this.#addSpan(plainText(review.safer), at, at + 1, weight);
    }
    if (label !== undefined) this.#addSpan(label, at, at + 1, WEIGHT.label);
  }

  #addSpan(text: string, from: number, end: number, weight: number): void {
    const span = this.spanFrom.length;
    const words = wordsIn(text);
    this.spanFrom.push(from);
    this.spanEnd.push(end);
    this.spanWeight.push(weight / (1 + 0.1 * Math.max(0, Math.log2(words.length / LONG))));
    for (const { raw } of words) {
      for (const word of this.vocabulary.learn(raw)) {
        const spans = this.#spansOf[word];
        if (spans === undefined) this.#spansOf[word] = [span];
        else if (spans[spans.length - 1] !== span) spans.push(span);
      }
    }
  }
}
