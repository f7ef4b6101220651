import { proofsToSay } from '../answer/proofs-to-say';
import type { Card } from '../card/card';
import { emphasise, type PersonaId } from '../card/emphasis';
import type { Line } from '../card/line';
import { answerIn, type Group, objectionIn, type Part, rowsOf } from '../card/part';

/** Lines that belong together, and what the buyer says where they are the answer to it. */
export interface Passage {
  readonly said?: Line;
  readonly lines: readonly Line[];
  /** Internal ones among them go along in their safer wording, where they have one. */
  readonly saysInternal?: boolean;
}

/** What a part of a card holds, as far as it can be copied as a whole. */
export type PartContent =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** A row's name, then a line in each further column. */
      readonly rows: readonly { readonly name: string; readonly lines: readonly Line[] }[];
    };

/** Returns the lines of a group that are copied: what leads into the others isn't. */
function copiedIn(group: Group): readonly Line[] {
  return answerIn(group).filter(({ role }) => role !== 'intro');
}

/** Returns a group as it is copied: an objection with its answer, a wedge, a list. */
export function passageOf(group: Group): Passage {
  const said = objectionIn(group);
  const lines = copiedIn(group);
  const saysInternal = lines.some(({ role }) => role === 'message');
  return { ...(said && { said }), lines, saysInternal };
}

/** First what may be said as a proof, wherever it stands, then the lines of the part that are left. */
function withProofsFirst(
  card: Card,
  points: readonly Line[],
  persona: PersonaId,
): readonly Passage[] {
  const proofs = emphasise(proofsToSay(card), persona).map(({ line }) => line);
  const others = points.filter((line) => !proofs.includes(line));
  return [{ lines: proofs, saysInternal: true }, { lines: others }];
}

/** Returns what is copied of a part as a whole, in the order in which the panel shows it. */
export function contentOf(part: Part, card: Card, persona: PersonaId): PartContent {
  const { layout, groups } = part;
  if (layout.kind === 'table') {
    const { heads, copiedHeads = heads } = layout;
    const rows = rowsOf(part).map(({ heading = '', lines }) => ({ name: heading, lines }));
    return { kind: 'table', heads: copiedHeads, rows };
  }
  if (layout.keepsOrder) {
    return { kind: 'passages', passages: emphasise(groups, persona).map(passageOf) };
  }
  const lines = emphasise(groups.flatMap(copiedIn), persona);
  const passages = layout.opensWithProofs ? withProofsFirst(card, lines, persona) : [{ lines }];
  return { kind: 'passages', passages };
}
