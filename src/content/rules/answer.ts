import { canBeSaid } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import { answerLines } from './references';
import { cardRule } from './rule';

function unsuitableFor(slot: string, id: string, line: LineEntry): [string, string] | undefined {
  if (line.private) {
    const fix = 'Choose a line that can be copied.';
    return [`The line "${id}" is view only, but the answer is meant to be copied.`, fix];
  }
  if (slot === 'say' && !canBeSaid(line)) {
    const fix = 'Choose a line with "use" set to "say", or add a "safer" wording to this one.';
    return [`The line "${id}" is internal, so reps can’t say it to a customer.`, fix];
  }
  if (slot === 'ask' && line.use !== 'ask') {
    return [`The line "${id}" isn’t a question.`, 'Choose a line with "use" set to "ask".'];
  }
  return undefined;
}

export const answer = cardRule(
  'answer',
  'Lines at the top of the card are said first and copied most.',
  ({ card, lines }) => {
    const byId = new Map(lines.map(({ entry }) => [entry.id, entry]));
    return answerLines(card).flatMap(({ id, path }) => {
      const line = byId.get(id);
      const found = line && unsuitableFor(String(path.at(-1)), id, line);
      return found ? [{ path, what: found[0], fix: found[1] }] : [];
    });
  },
);
