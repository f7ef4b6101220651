import { tenSecondAnswer } from '../../../core/answer/answer';
import type { Battlecard } from '../../../core/card/battlecard';
import type { PersonaId } from '../../../core/card/emphasis';
import type { IsoDate } from '../../../core/card/line';

/**
 * Whether the one-liner's own words stand on top already, and need not be read twice. Where the
 * summary has nothing else, they do: a heading with nothing under it looks like a loss.
 */
export function isOneLinerOnTop(card: Battlecard, persona: PersonaId, today: IsoDate): boolean {
  return tenSecondAnswer(card, persona, today).some(
    ({ line, group }) =>
      line.role === 'one-liner' && line.review.safer === undefined && group.lines.length > 1,
  );
}
