import type { Card } from '../card/card';
import { linesOf } from '../card/part';
import { type LineWording, sayableWording } from '../copy/wording';
import { asProof, type Proof, proofsAmong } from './proofs';

/** A proof that a customer may hear, in the words in which it may be heard. */
export interface ProofToSay extends Proof {
  readonly wording: LineWording;
}

/** The lines that the card names as proofs on top, each with those for whom it does. */
function namedProofs({ answer }: Card): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  if (answer?.everyone?.proof !== undefined) named.set(answer.everyone.proof, []);
  for (const [persona, { proof }] of Object.entries(answer?.personas ?? {})) {
    if (proof !== undefined) named.set(proof, [...(named.get(proof) ?? []), persona]);
  }
  return named;
}

/**
 * Returns the proofs of a card that may be said, each line once: what it names as a proof on top, for
 * everyone and then for its personas; then its proof points and what backs its wedges, in the
 * writer's order. Said are a line's own words where they are for a customer and hold, else its
 * safer wording. What has neither is no proof to say, and a private line never is.
 */
export function proofsToSay(card: Card): readonly ProofToSay[] {
  const lines = linesOf(card);
  const named = namedProofs(card);
  const namedFirst = [...named].flatMap(([id, personas]): Proof | readonly Proof[] => {
    const found = lines.find(({ line }) => line.id === id);
    if (found === undefined) return [];
    const proof = asProof(found);
    return { ...proof, personas: [...proof.personas, ...personas] };
  });
  const others = proofsAmong(lines).filter(({ line }) => !named.has(line.id));
  return [...namedFirst, ...others].flatMap((proof) => {
    const wording = sayableWording(proof.line);
    return wording ? { ...proof, wording } : [];
  });
}
