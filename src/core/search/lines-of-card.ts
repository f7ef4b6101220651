import type { Card } from '../card/card';
import { personasOf } from '../card/emphasis';
import { plainText } from '../card/inline';
import type { Line } from '../card/line';
import { answerIn, type Group, type Part, saidIn } from '../card/part';

/** A line with its place. */
export interface LineInPlace {
  readonly line: Line;
  /** The title of its part. */
  readonly part: string;
  /** What it belongs to there: a wedge, an objection, a term. */
  readonly heading?: string;
  /** Those to whom it matters most: its own, and those of its group. */
  readonly personas: readonly string[];
  /** It is what a buyer says, or what answers it. */
  readonly objection?: Group;
}

function placed(part: Part, group: Group, lines: readonly Line[], heading?: string) {
  const objection = saidIn(group) && { objection: group };
  return lines.map(
    (line): LineInPlace => ({
      line,
      part: part.title,
      ...(heading !== undefined && { heading }),
      personas: personasOf({ line, group, part }),
      ...objection,
    }),
  );
}

/** Every line of a card, in groups that have one place. */
export function* linesOfCard({ parts }: Card): Iterable<readonly LineInPlace[]> {
  for (const part of parts) {
    for (const group of part.groups) {
      const said = saidIn(group);
      if (said) yield placed(part, group, [said]);
      yield placed(part, group, answerIn(group), said ? plainText(said.text) : group.heading);
    }
  }
}
