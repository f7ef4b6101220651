import type { Battlecard } from '../card/battlecard';
import { emphasise, mattersTo, messageFor, type PersonaId } from '../card/emphasis';
import type { Line } from '../card/line';
import { mayBeSaid } from './may-be-said';

type Candidates = readonly (Line | undefined)[];

/** The candidates that are there and may leave the panel. */
function open(candidates: Candidates): readonly Line[] {
  return candidates.filter((line) => line !== undefined && !line.isPrivate) as readonly Line[];
}

/** What to say, by the rule. */
export function pickSay(card: Battlecard, persona: PersonaId): Line | undefined {
  const oneLiner = card.summary?.oneLiner;
  const contrasts = emphasise(card.wedges?.items ?? [], persona).map(({ contrast }) => contrast);
  const candidates = open([messageFor(card, persona), oneLiner, ...contrasts]);
  return candidates.find(mayBeSaid) ?? open([oneLiner])[0];
}

/** What to ask, by the rule: the questions of the card, then the attacks of its wedges. */
export function pickAsk(card: Battlecard, persona: PersonaId): Line | undefined {
  const wedges = card.wedges?.items ?? [];
  const all = open([...(card.discovery?.questions ?? []), ...wedges.map(({ attack }) => attack)]);
  const questions = all.filter(({ use }) => use === 'ask');
  const holds = ({ review }: Line): boolean => review.status !== 'disputed';
  const isFor = (line: Line): boolean =>
    mattersTo(line, persona) ||
    wedges.some((wedge) => wedge.attack === line && mattersTo(wedge, persona));
  return (
    questions.find((line) => isFor(line) && holds(line)) ?? questions.find(holds) ?? questions[0]
  );
}

/** What to concede, by the rule. */
export function pickConcede({ concede }: Battlecard, persona: PersonaId): Line | undefined {
  const when = open(concede?.when ?? []);
  return when.find((line) => mattersTo(line, persona)) ?? open([concede?.position])[0] ?? when[0];
}
