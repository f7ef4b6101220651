import { tenSecondAnswer } from '../../../core/answer/answer';
import type { Battlecard } from '../../../core/card/battlecard';
import type { PersonaId } from '../../../core/card/emphasis';
import type { IsoDate } from '../../../core/card/line';

/** Whether the one-liner's own words stand on top already, and need not be read twice. */
export function isOneLinerOnTop(card: Battlecard, persona: PersonaId, today: IsoDate): boolean {
  const oneLiner = card.summary?.oneLiner;
  return (
    oneLiner !== undefined &&
    oneLiner.review.safer === undefined &&
    tenSecondAnswer(card, persona, today).some(({ line }) => line === oneLiner)
  );
}
