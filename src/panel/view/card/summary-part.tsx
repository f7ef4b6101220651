import type { Summary } from '../../../core/card/battlecard';
import { LineItems } from './line-items';

interface SummaryPartProps {
  readonly summary: Summary;
  /** The one-liner is the message above, and is not said twice. */
  readonly isOneLinerOnTop: boolean;
}

/** The whole card in a few lines. */
export function SummaryPart({ summary, isOneLinerOnTop }: SummaryPartProps) {
  const { oneLiner, theyWin, weWin, trap } = summary;
  const lines = [isOneLinerOnTop ? undefined : oneLiner, theyWin, weWin, trap];
  return <LineItems lines={lines.filter((line) => line !== undefined)} keepsOrder />;
}
