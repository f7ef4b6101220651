import { sayableWording } from '../copy/wording';
import { broughtBy, type FitItem } from './fit';

/**
 * Returns the question to ask next: of those without an answer that a rep can ask, the one that would bring the most wedges and
 * objections that no answer has brought yet; the first of several.
 */
export function nextQuestion(items: readonly FitItem[]): FitItem | undefined {
  const brought = broughtBy(items);
  const tells = ({ line }: FitItem) => (line.brings ?? []).filter((id) => !brought.has(id)).length;
  const [first, ...others] = items.filter(
    ({ kind, answer, line }) => kind === 'question' && !answer && sayableWording(line),
  );
  return others.reduce((best, each) => (best && tells(best) >= tells(each) ? best : each), first);
}
