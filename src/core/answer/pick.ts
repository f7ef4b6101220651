import { isForPersona, type PersonaId, personasOf } from '../card/emphasis';
import { canBeSaid, type Role } from '../card/line';
import type { PlacedLine } from '../card/part';

type Placed = readonly PlacedLine[];
type Picked = PlacedLine | undefined;

function withRole(lines: Placed, role: Role): Placed {
  return lines.filter(({ line }) => line.role === role);
}

/** Picks what to say. */
export function pickSay(lines: Placed, persona: PersonaId): Picked {
  const isTheirs = ({ group }: PlacedLine) => isForPersona(group, persona);
  const [message] = withRole(lines, 'message').filter(isTheirs);
  const [oneLiner] = withRole(lines, 'one-liner');
  const contrasts = withRole(lines, 'contrast');
  const candidates = [
    ...(message ? [message] : []),
    ...(oneLiner ? [oneLiner] : []),
    ...contrasts.filter(isTheirs),
    ...contrasts,
  ];
  return candidates.find(({ line }) => canBeSaid(line)) ?? oneLiner;
}

/** Picks what to ask: from the questions of the card, then from the attacks of its wedges. */
export function pickAsk(lines: Placed, persona: PersonaId): Picked {
  const all = [...withRole(lines, 'question'), ...withRole(lines, 'attack')];
  const questions = all.filter(({ line }) => line.use === 'ask');
  const undisputed = questions.filter(({ line }) => line.review.status !== 'disputed');
  const isTheirs = (each: PlacedLine) => isForPersona({ personas: personasOf(each) }, persona);
  return undisputed.find(isTheirs) ?? undisputed[0] ?? questions[0];
}

/** Picks what to concede. */
export function pickConcede(lines: Placed, persona: PersonaId): Picked {
  const when = withRole(lines, 'concede');
  const [position] = withRole(lines, 'position');
  return when.find(({ line }) => isForPersona(line, persona)) ?? position ?? when[0];
}
