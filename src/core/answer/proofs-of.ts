import type { Battlecard } from '../card/battlecard';
import type { Line } from '../card/line';

/** A line that proves something, with what it is about. */
export interface Proof {
  readonly line: Line;
  /** The title of its wedge, its term or its label, else the title of its part. */
  readonly about: string;
  /** Those to whom it matters most: its own, and those of its wedge. */
  readonly personas: readonly string[];
}

/** The proof points of a card, then what backs its wedges, in the writer's order. */
export function proofsOf({ proofPoints, wedges }: Battlecard): readonly Proof[] {
  const points = proofPoints?.lines ?? [];
  return [
    ...points.map((line) => ({
      line,
      about: line.label ?? proofPoints?.title ?? '',
      personas: line.personas,
    })),
    ...(wedges?.items ?? []).flatMap(({ title, personas, proof, reality, evidence }) =>
      [proof, reality, evidence].flatMap((line) =>
        line ? { line, about: title, personas: [...personas, ...line.personas] } : [],
      ),
    ),
  ];
}
