import { canBeSaid } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import { namedInAnswer } from './references';
import { cardRule } from './rule';

function unfitFor(slot: string, id: string, line: LineEntry): [string, string] | undefined {
  if (line.private) {
    const mend = 'Choose a line that may be copied.';
    return [`The line "${id}" is private, and the answer is there to be copied.`, mend];
  }
  if (slot === 'say' && !canBeSaid(line)) {
    const mend = 'Choose a line with the use "say", or give this one a safer wording.';
    return [`The line "${id}" is not for customers, so nobody can say it.`, mend];
  }
  if (slot === 'ask' && line.use !== 'ask') {
    return [`The line "${id}" is no question.`, 'Choose a line with the use "ask".'];
  }
  return undefined;
}

export const answer = cardRule(
  'answer',
  'What stands on top of the card is said first and copied most.',
  ({ card, lines }) => {
    const byId = new Map(lines.map(({ entry }) => [entry.id, entry]));
    return namedInAnswer(card).flatMap(({ id, path }) => {
      const line = byId.get(id);
      const unfit = line && unfitFor(String(path.at(-1)), id, line);
      return unfit ? [{ path, what: unfit[0], mend: unfit[1] }] : [];
    });
  },
);
