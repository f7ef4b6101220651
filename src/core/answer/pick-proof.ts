import { isForPersona, type PersonaId } from '../card/emphasis';
import type { IsoDate, Review } from '../card/line';
import type { PlacedLine } from '../card/part';
import { isDue, isUnsourcedStory } from '../trust/line-status';
import { proofsAmong } from './proofs';

const RANK = { supported: 0, 'no-claim': 2, changed: 3, unverified: 4, disputed: 5 } as const;

/** Behind everything else: it cannot be told without a name that nobody has allowed us to use. */
const STORY_WITHOUT_A_NAME = 6;

/** How far a proof can be leaned on: 0 is best. */
function rankOf(review: Review, today: IsoDate): number {
  if (isUnsourcedStory(review)) return STORY_WITHOUT_A_NAME;
  return review.status === 'supported' && isDue(review, today) ? 1 : RANK[review.status];
}

/**
 * Picks the proof that stands best among the proof points and what backs the wedges: supported,
 * supported but due, nothing to check, changed, unverified, disputed; last a story that may not be
 * named. Among equals one that matters to the persona, then the writer's order.
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
