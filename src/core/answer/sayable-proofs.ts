import type { Card } from '../card/card';
import { linesOf } from '../card/part';
import { type LineWording, sayableWording } from '../copy/wording';
import { asProof, type Proof, proofsAmong } from './proofs';

/** A proof that a rep can say to a customer, with the wording to use. */
export interface SayableProof extends Proof {
  readonly wording: LineWording;
}

/** Returns the proofs that the card chooses for the answer: personas by line id, none for everyone. */
function chosenProofs({ answer }: Card): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>();
  if (answer?.everyone?.proof !== undefined) chosen.set(answer.everyone.proof, []);
  for (const [persona, { proof }] of Object.entries(answer?.personas ?? {})) {
    if (proof !== undefined) chosen.set(proof, [...(chosen.get(proof) ?? []), persona]);
  }
  return chosen;
}

/**
 * Returns a card's proofs that a rep can say, without duplicates: those that the card chooses for the
 * ten-second answer, then its proof points, then the lines that prove its wedges. Each has the wording from
 * `sayableWording`; lines without one are left out.
 */
export function sayableProofs(card: Card): readonly SayableProof[] {
  const lines = linesOf(card);
  const chosen = chosenProofs(card);
  const chosenFirst = [...chosen].flatMap(([id, personas]): Proof | readonly Proof[] => {
    const found = lines.find(({ line }) => line.id === id);
    if (found === undefined) return [];
    const proof = asProof(found);
    return { ...proof, personas: [...proof.personas, ...personas] };
  });
  const others = proofsAmong(lines).filter(({ line }) => !chosen.has(line.id));
  return [...chosenFirst, ...others].flatMap((proof) => {
    const wording = sayableWording(proof.line);
    return wording ? { ...proof, wording } : [];
  });
}
