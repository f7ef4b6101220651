import type { Card } from '../card/card';
import type { Line } from '../card/line';
import type { Group } from '../card/part';
import type { LineInPlace } from './lines-of-card';

/** A line that fits what was typed. */
export interface FoundLine extends LineInPlace {
  readonly kind: 'line';
  readonly card: Card;
  /** Which of its wordings the rep is given: the safer one where the own may not hold, or where it alone fits. */
  readonly wording: 'own' | 'safer';
}

/** A term of theirs, our word for it, and what differs. */
export interface Term {
  readonly id: string;
  readonly them: string;
  readonly us: Line;
  readonly difference: Line;
}

/** What was typed is a term of theirs, or of ours. */
export interface FoundTerm {
  readonly kind: 'term';
  readonly card: Card;
  /** The title of its part. */
  readonly part: string;
  readonly row: Term;
  /** Whose word was typed. */
  readonly side: 'them' | 'us';
}

/** What a buyer says fits, by its own words or by those of its answer: both are one thing to a rep. */
export interface FoundObjection {
  readonly kind: 'objection';
  readonly card: Card;
  /** The title of its part. */
  readonly part: string;
  readonly objection: Group;
}

export type FoundThing = FoundTerm | FoundObjection | FoundLine;

/** Where matched words stand in a text: first character, and the one after the last. */
export type Mark = readonly [start: number, end: number];

/** What a search came to. */
export interface Found {
  /** Terms first, then lines, best first. */
  readonly things: readonly FoundThing[];
  /** How many lines and terms fit, shown or not. */
  readonly total: number;
  /** Words that no card has, as they are compared. */
  readonly unknown: readonly string[];
  /** Where nothing fits all words: those that find something alone, with how many lines. */
  readonly alone: readonly { readonly word: string; readonly total: number }[];
  /** The matched words of a text. */
  readonly marksIn: (text: string) => readonly Mark[];
}
