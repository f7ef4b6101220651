import type { AnswerChoice, AnswerSlot, Card } from '../card/card';
import type { PersonaId } from '../card/emphasis';
import type { IsoDate } from '../card/line';
import { linesOf, type PlacedLine } from '../card/part';
import { pickAsk, pickConcede, pickSay } from './pick';
import { pickProof } from './pick-proof';

/** The order of the ten-second answer. A slot's number, and its key, is its position from 1. */
export const ANSWER_SLOTS: readonly AnswerSlot[] = ['say', 'ask', 'proof', 'concede'];

/** One of the four lines on top of the card. */
export interface AnswerLine extends PlacedLine {
  readonly slot: AnswerSlot;
  /** 1 to 4; stays the slot's own where others are missing. */
  readonly number: number;
  /** The card names the line; otherwise the rule picked it. */
  readonly isNamed: boolean;
}

/**
 * The ten-second answer: one line to say, one to ask, one proof, one to concede.
 *
 * What the card names for the persona comes first, then what it names for
 * everyone, then the rule:
 * - say: the persona's message, the one-liner, the wedges' contrasts; the first of them that may be
 *   said as it stands or in a safer wording, else the one-liner
 * - ask: the first question that matters to the persona and is not disputed, else the first that is
 *   not, else the first
 * - proof: the line that stands best, see `pickProof`
 * - concede: the first "when to concede" line that matters to the persona, else the position, else
 *   the first of these lines
 *
 * Private lines never come up. A slot that the card has nothing for is left out.
 *
 * @param today For the age of reviews.
 */
export function tenSecondAnswer(
  card: Card,
  persona: PersonaId,
  today: IsoDate,
): readonly AnswerLine[] {
  const lines = linesOf(card).filter(({ line }) => !line.isPrivate);
  const byRule: Readonly<Record<AnswerSlot, () => PlacedLine | undefined>> = {
    say: () => pickSay(lines, persona),
    ask: () => pickAsk(lines, persona),
    proof: () => pickProof(lines, persona, today),
    concede: () => pickConcede(lines, persona),
  };
  return ANSWER_SLOTS.flatMap((slot, index) => {
    const id = namedFor(card, persona, slot);
    const named = lines.find(({ line }) => line.id === id);
    const found = named ?? byRule[slot]();
    return found ? { ...found, slot, number: index + 1, isNamed: named !== undefined } : [];
  });
}

function namedFor({ answer }: Card, persona: PersonaId, slot: AnswerSlot) {
  const own: AnswerChoice | undefined = answer?.personas?.[persona ?? ''];
  return own?.[slot] ?? answer?.everyone?.[slot];
}
