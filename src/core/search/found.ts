import type { Card } from '../card/card';
import type { CardLine, CardTerm, SearchObjection } from './documents';

/** A line that matches. */
export interface FoundLine extends CardLine {
  readonly kind: 'line';
  readonly card: Card;
  /** The wording that the rep gets: the safer one where the line's own is in doubt, or where it alone matches. */
  readonly wording: 'own' | 'safer';
}

/** A term of theirs or ours that was typed. */
export interface FoundTerm extends CardTerm {
  readonly kind: 'term';
  readonly card: Card;
}

/** An objection that matches by its own text or by its answer's. */
export interface FoundObjection extends SearchObjection {
  readonly kind: 'objection';
  readonly card: Card;
  readonly part: string;
}

export type FoundThing = FoundTerm | FoundObjection | FoundLine;

/** The location of a matched word in a text: its first character, and the one after its last. */
export type Mark = readonly [start: number, end: number];

/** The result of a search. */
export interface Found {
  /** Terms first, then lines, best first. */
  readonly things: readonly FoundThing[];
  /** How many lines and terms match, shown or not. */
  readonly total: number;
  /** Words that no card has, folded. */
  readonly unknown: readonly string[];
  /** Where nothing matches all words: those that match something alone, with the number of results. */
  readonly alone: readonly { readonly word: string; readonly total: number }[];
  /** Finds the matched words of a text. */
  readonly marksIn: (text: string) => readonly Mark[];
}
