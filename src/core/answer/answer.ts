import type { AnswerChoice, AnswerSlot, Card } from '../card/card';
import type { PersonaId } from '../card/emphasis';
import type { IsoDate } from '../card/line';
import { linesOf, type PlacedLine } from '../card/part';
import { pickAsk, pickConcede, pickProof, pickSay } from './pick';

/** The slots of the ten-second answer, in order. */
export const ANSWER_SLOTS: readonly AnswerSlot[] = ['say', 'ask', 'proof', 'concede'];

/** A line of the ten-second answer. */
export interface AnswerLine extends PlacedLine {
  readonly slot: AnswerSlot;
  /** 1 to 4. Stays the same if other slots are empty, except on a general card. */
  readonly number: number;
  /** The card chooses the line; otherwise a rule picked it. */
  readonly isChosen: boolean;
}

/**
 * Returns the ten-second answer: one line to say, one to ask, one proof, and one to concede.
 *
 * The card's choice for the persona comes first, then its choice for everyone, then a rule:
 * - say: the first of the persona's message, the one-liner, and the wedges' contrasts that can be said in its
 *   original or safer wording; or else the one-liner
 * - ask: the first undisputed question for the persona, or else the first undisputed one, or else the first
 * - proof: the best supported line, see `pickProof`
 * - concede: the first "when to concede" line for the persona, or else the position, or else the first such
 *   line
 *
 * View-only lines are never picked. Slots without a line are left out.
 *
 * @param today Decides which reviews are due.
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
  const rows = ANSWER_SLOTS.flatMap((slot, index): readonly AnswerLine[] => {
    const id = chosenFor(card, persona, slot);
    const chosen = lines.find(({ line }) => line.id === id);
    const found = chosen ?? byRule[slot]();
    return found ? [{ ...found, slot, number: index + 1, isChosen: chosen !== undefined }] : [];
  });
  // A general card usually has nothing to prove, so its rows are numbered without gaps.
  return card.purpose === undefined ? rows : rows.map((row, at) => ({ ...row, number: at + 1 }));
}

function chosenFor({ answer }: Card, persona: PersonaId, slot: AnswerSlot) {
  const forPersona: AnswerChoice | undefined = answer?.personas?.[persona ?? ''];
  return forPersona?.[slot] ?? answer?.everyone?.[slot];
}
