import type { Card } from '../card/card';
import type { CardLine, CardTerm, SearchObjection } from './documents';

/** A line that matches. */
export interface FoundLine extends CardLine {
  readonly kind: 'line';
  readonly card: Card;
  /** The wording to copy: the safer one if it leads, or if only it matches. */
  readonly wording: 'own' | 'safer';
}

/** A term that matches, ours or the competitor's. */
export interface FoundTerm extends CardTerm {
  readonly kind: 'term';
  readonly card: Card;
}

/** An objection that matches in its own text or in its answer. */
export interface FoundObjection extends SearchObjection {
  readonly kind: 'objection';
  readonly card: Card;
  readonly part: string;
}

export type FoundThing = FoundTerm | FoundObjection | FoundLine;

/** The range of a matched word in a text, as offsets of UTF-16 code units; the end is exclusive. */
export type Mark = readonly [start: number, end: number];

export interface Found {
  /** Terms first, then lines and objections, best first. */
  readonly things: readonly FoundThing[];
  /** The number of matches, including those not in `things`. */
  readonly total: number;
  /** Folded words that no card has. */
  readonly unknown: readonly string[];
  /** If nothing matches all words, the number of results for each word by itself. */
  readonly alone: readonly { readonly word: string; readonly total: number }[];
  /** Returns the matched words in a text. */
  readonly marksIn: (text: string) => readonly Mark[];
}
