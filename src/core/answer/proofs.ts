import { personasOf } from '../card/emphasis';
import { plainText } from '../card/inline';
import type { PlacedLine } from '../card/part';

/** A line that proves something, with its topic. */
export interface Proof extends PlacedLine {
  /** The title of its wedge, its term, or its label, or else the title of its section. */
  readonly about: string;
  /** The personas of the line and its group. */
  readonly personas: readonly string[];
}

/** The roles of lines that prove a wedge. */
const BACKING = ['proof', 'reality', 'evidence'];

/** Returns the proof points among some lines, then those that prove the wedges, in the card's order. */
export function proofsAmong(lines: readonly PlacedLine[]): readonly Proof[] {
  const points = lines.filter(({ line }) => line.role === 'proof-point');
  const backing = lines.filter(({ line }) => BACKING.includes(line.role));
  return [...points, ...backing].map(asProof);
}

/** Returns a line as a proof, with its topic and personas. */
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
      // Both our name and theirs identify a term.
      const ours = group.lines.find(({ role }) => role === 'term')?.text ?? [];
      return `${group.heading} / ${plainText(ours)}`;
    }
    case 'proof-point':
      return line.label ?? part.title;
    default:
      return part.title;
  }
}
