import { personasOf } from '../card/emphasis';
import { plainText } from '../card/inline';
import type { PlacedLine } from '../card/part';

/** A line that proves something, with what it is about. */
export interface Proof extends PlacedLine {
  /** The title of its wedge, its term, or its label; else the title of its part. */
  readonly about: string;
  /** Those to whom it matters most: its own, and those of its group. */
  readonly personas: readonly string[];
}

/** What backs a wedge. */
const BACKING = ['proof', 'reality', 'evidence'];

/** Returns the proof points among some lines, then what backs the wedges, in the writer's order. */
export function proofsAmong(lines: readonly PlacedLine[]): readonly Proof[] {
  const points = lines.filter(({ line }) => line.role === 'proof-point');
  const backing = lines.filter(({ line }) => BACKING.includes(line.role));
  return [...points, ...backing].map(asProof);
}

/** Returns a line as the proof that its writer makes of it. */
export function asProof(placed: PlacedLine): Proof {
  return { ...placed, about: aboutOf(placed), personas: personasOf(placed) };
}

function aboutOf({ line, group, part }: PlacedLine): string {
  switch (line.role) {
    case 'claim':
    case 'attack':
    case 'proof':
    case 'reality':
    case 'evidence':
    case 'contrast':
      return group.heading ?? part.title;
    case 'term':
    case 'difference': {
      // A term is known by both of its names.
      const ours = group.lines.find(({ role }) => role === 'term')?.text ?? [];
      return `${group.heading} / ${plainText(ours)}`;
    }
    case 'proof-point':
      return line.label ?? part.title;
    default:
      return part.title;
  }
}
