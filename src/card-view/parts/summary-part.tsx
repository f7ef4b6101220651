import type { Battlecard, Summary } from '../../core/card/battlecard';
import type { PersonaId } from '../../core/card/emphasis';
import { isOneLinerOnTop } from '../answer/answer-row';
import { useCardContext } from '../line/card-context';
import { LineItems } from './line-items';

interface SummaryPartProps {
  readonly card: Battlecard;
  readonly summary: Summary;
  readonly persona: PersonaId;
}

/** The whole card in a few lines; the one-liner only where its words do not stand above. */
export function SummaryPart({ card, summary, persona }: SummaryPartProps) {
  const { today } = useCardContext();
  const { oneLiner, theyWin, weWin, trap } = summary;
  const first = isOneLinerOnTop(card, persona, today) ? undefined : oneLiner;
  const lines = [first, theyWin, weWin, trap];
  return <LineItems lines={lines.filter((line) => line !== undefined)} keepsOrder />;
}
