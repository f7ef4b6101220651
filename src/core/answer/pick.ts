import { isForPersona, type PersonaId, personasOf } from '../card/emphasis';
import { canBeSaid, type IsoDate, type Review, type Role } from '../card/line';
import type { PlacedLine } from '../card/part';
import { isDue, isUnsourcedStory } from '../trust/line-status';
import { type Proof, proofsAmong } from './proofs';

type Placed = readonly PlacedLine[];
type Picked = PlacedLine | undefined;

function withRole(lines: Placed, role: Role): Placed {
  return lines.filter(({ line }) => line.role === role);
}

/** Picks the line to say. */
export function pickSay(lines: Placed, persona: PersonaId): Picked {
  const isRelevant = ({ group }: PlacedLine) => isForPersona(group, persona);
  const [message] = withRole(lines, 'message').filter(isRelevant);
  const [oneLiner] = withRole(lines, 'one-liner');
  const contrasts = withRole(lines, 'contrast');
  const candidates = [
    ...(message ? [message] : []),
    ...(oneLiner ? [oneLiner] : []),
    ...contrasts.filter(isRelevant),
    ...contrasts,
  ];
  return candidates.find(({ line }) => canBeSaid(line)) ?? oneLiner;
}

/** Picks the line to ask, from the card's questions and then its wedges' attacks. */
export function pickAsk(lines: Placed, persona: PersonaId): Picked {
  const all = [...withRole(lines, 'question'), ...withRole(lines, 'attack')];
  const questions = all.filter(({ line }) => line.use === 'ask');
  const undisputed = questions.filter(({ line }) => line.review.status !== 'disputed');
  const isRelevant = (each: PlacedLine) => isForPersona({ personas: personasOf(each) }, persona);
  return undisputed.find(isRelevant) ?? undisputed[0] ?? questions[0];
}

/** Picks the line to concede. */
export function pickConcede(lines: Placed, persona: PersonaId): Picked {
  const when = withRole(lines, 'concede');
  const [position] = withRole(lines, 'position');
  return when.find(({ line }) => isForPersona(line, persona)) ?? position ?? when[0];
}

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
export function pickProof(lines: Placed, persona: PersonaId, today: IsoDate): Picked {
  const rank = (proof: Proof) =>
    rankOf(proof.line.review, today) * 2 + (isForPersona(proof, persona) ? 0 : 1);
  return proofsAmong(lines).toSorted((a, b) => rank(a) - rank(b))[0];
}
