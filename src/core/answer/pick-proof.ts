import { isForPersona, type PersonaId } from '../card/emphasis';
import type { IsoDate, Review } from '../card/line';
import type { PlacedLine } from '../card/part';
import { isDue, isUnsourcedStory } from '../trust/line-status';
import { proofsAmong } from './proofs';

const RANK = { supported: 0, 'no-claim': 2, changed: 3, unverified: 4, disputed: 5 } as const;

/** The worst rank, because the story needs a customer's name that we aren't allowed to use. */
const UNSOURCED_STORY = 6;

/** Returns how reliable a proof is; 0 is best. */
function rankOf(review: Review, today: IsoDate): number {
  if (isUnsourcedStory(review)) return UNSOURCED_STORY;
  return review.status === 'supported' && isDue(review, today) ? 1 : RANK[review.status];
}

/**
 * Picks the most reliable proof by its review: supported, supported but due, no claim, outdated, unverified,
 * disputed, and last a story without a public source. On a tie, one for the persona wins, then the first.
 */
export function pickProof(
  lines: readonly PlacedLine[],
  persona: PersonaId,
  today: IsoDate,
): PlacedLine | undefined {
  const rank = (proof: ReturnType<typeof proofsAmong>[number]) =>
    rankOf(proof.line.review, today) * 2 + (isForPersona(proof, persona) ? 0 : 1);
  return proofsAmong(lines).toSorted((a, b) => rank(a) - rank(b))[0];
}
