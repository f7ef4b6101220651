import { isForPersona, type PersonaId, personasOf } from '../card/emphasis';
import { canBeSaid, type Role } from '../card/line';
import type { PlacedLine } from '../card/part';

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
