import { sayableProofs } from '../answer/sayable-proofs';
import type { Card } from '../card/card';
import { personasOf } from '../card/emphasis';
import { plainText } from '../card/inline';
import type { Line, Role } from '../card/line';
import { answerIn, objectionIn, type PlacedLine, linesOf as placedLinesOf } from '../card/part';

/* Everything that search takes from a card. Nothing else in the search knows the shape of a card. */

/** What a buyer says, with our answer: one thing to a rep, whichever of its lines was found. */
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
  /** What it belongs to there: a wedge, an objection, a term. */
  readonly heading?: string;
  /** Its own personas and those of what it belongs to. */
  readonly personas: readonly string[];
  readonly objection?: SearchObjection;
  /** It is what we tell its personas first, or everyone. */
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

/** Returns every line of a card, each once. */
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

/** Returns what buyers say about a card's competitor. */
export function objectionsOf(card: Card): readonly string[] {
  return placedLinesOf(card)
    .filter(({ line }) => line.role === 'objection')
    .map(({ line }) => plainText(line.text));
}

/** Returns the lines that a rep can use as proof, wherever they are on the card. */
export function proofLinesOf(card: Card): ReadonlySet<Line> {
  return new Set(sayableProofs(card).map(({ line }) => line));
}
