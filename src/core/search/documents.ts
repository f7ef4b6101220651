import { sayableProofs } from '../answer/sayable-proofs';
import type { Card } from '../card/card';
import { personasOf } from '../card/emphasis';
import { plainText } from '../card/inline';
import type { Line, Role } from '../card/line';
import { answerIn, objectionIn, type PlacedLine, linesOf as placedLinesOf } from '../card/part';

/* Everything the search reads from a card. The other files don't depend on the structure of cards. */

/** An objection with its answer, which reps see as one result. */
export interface SearchObjection {
  readonly id: string;
  readonly said: Line;
  readonly answer: readonly Line[];
}

/** A line with its location on the card. */
export interface CardLine {
  readonly line: Line;
  /** The title of its section. */
  readonly part: string;
  /** The wedge, objection, or term it belongs to. */
  readonly heading?: string;
  /** The personas of the line and of its group. */
  readonly personas: readonly string[];
  readonly objection?: SearchObjection;
  /** Set if it's the one-liner, or the message for its personas. */
  readonly isMessage?: true;
}

/** A row of a translation table. */
export interface CardTerm {
  readonly id: string;
  readonly part: string;
  readonly them: string;
  readonly us: Line;
  readonly difference: Line;
}

const MESSAGES = new Set<Role>(['one-liner', 'message']);

function place({ line, group, part }: PlacedLine): CardLine {
  const said = objectionIn(group);
  const heading = said && line !== said ? plainText(said.text) : group.heading;
  return {
    line,
    part: part.title,
    personas: personasOf({ line, group, part }),
    ...(heading !== undefined && { heading }),
    ...(said && { objection: { id: group.id ?? said.id, said, answer: answerIn(group) } }),
    ...(MESSAGES.has(line.role) && { isMessage: true }),
  };
}

/** Returns all lines of a card. */
export function linesOf(card: Card): readonly CardLine[] {
  return placedLinesOf(card).map(place);
}

/** Returns the rows of a card's translation table. */
export function termsOf(card: Card): readonly CardTerm[] {
  return placedLinesOf(card)
    .filter(({ line }) => line.role === 'term')
    .map(({ line, group, part }) => ({
      id: group.id ?? line.id,
      part: part.title,
      them: group.heading ?? '',
      us: line,
      difference: group.lines.find(({ role }) => role === 'difference') ?? line,
    }));
}

/** Returns the text of each objection on a card. */
export function objectionsOf(card: Card): readonly string[] {
  return placedLinesOf(card)
    .filter(({ line }) => line.role === 'objection')
    .map(({ line }) => plainText(line.text));
}

/** Returns the lines that can be said as proof, in any section. */
export function proofLinesOf(card: Card): ReadonlySet<Line> {
  return new Set(sayableProofs(card).map(({ line }) => line));
}
