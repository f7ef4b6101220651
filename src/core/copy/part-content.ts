import { sayableProofs } from '../answer/sayable-proofs';
import type { Card } from '../card/card';
import { type PersonaId, sortByPersona } from '../card/emphasis';
import type { Line } from '../card/line';
import { answerIn, type Group, objectionIn, type Part, rowsOf } from '../card/part';

/** Lines that belong together, with the objection that they answer, if any. */
export interface Passage {
  readonly objection?: Line;
  readonly lines: readonly Line[];
  /** Internal lines with a safer wording are copied in it instead of being left out. */
  readonly usesSaferForInternal?: boolean;
}

/** The content of a section in the shape in which it's copied. */
export type PartContent =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** A row's name is its first column; each line is one more. */
      readonly rows: readonly { readonly name: string; readonly lines: readonly Line[] }[];
    };

/** Returns the lines of a group that are copied: all but the objection and introductions. */
function copiedIn(group: Group): readonly Line[] {
  return answerIn(group).filter(({ role }) => role !== 'intro');
}

/** Returns a group as a passage to copy: an objection with its answer, a wedge, or a list. */
export function passageOf(group: Group): Passage {
  const objection = objectionIn(group);
  const lines = copiedIn(group);
  const usesSaferForInternal = lines.some(({ role }) => role === 'message');
  return { ...(objection && { objection }), lines, usesSaferForInternal };
}

/** Returns all of the card's proofs that a rep can say, then the section's remaining lines. */
function withProofsFirst(
  card: Card,
  points: readonly Line[],
  persona: PersonaId,
): readonly Passage[] {
  const proofs = sortByPersona(sayableProofs(card), persona).map(({ line }) => line);
  const others = points.filter((line) => !proofs.includes(line));
  return [{ lines: proofs, usesSaferForInternal: true }, { lines: others }];
}

/** Returns a section's content to copy, in the order in which the panel shows it. */
export function contentOf(part: Part, card: Card, persona: PersonaId): PartContent {
  const { layout, groups } = part;
  if (layout.kind === 'table') {
    const { heads, copiedHeads = heads } = layout;
    const rows = rowsOf(part).map(({ heading = '', lines }) => ({ name: heading, lines }));
    return { kind: 'table', heads: copiedHeads, rows };
  }
  if (layout.keepsOrder) {
    return { kind: 'passages', passages: sortByPersona(groups, persona).map(passageOf) };
  }
  const lines = sortByPersona(groups.flatMap(copiedIn), persona);
  const passages = layout.opensWithProofs ? withProofsFirst(card, lines, persona) : [{ lines }];
  return { kind: 'passages', passages };
}
