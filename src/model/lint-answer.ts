import { mayBeSaid } from '../core/answer/may-be-said';
import type { CardFile, LineEntry } from './card-schema';
import { forEachLine } from './compile';
import type { Problem } from './problem';

type Path = readonly (string | number)[];
type Choice = NonNullable<NonNullable<CardFile['answer']>['everyone']>;

function problemWith(slot: string, id: string, line: LineEntry | undefined) {
  if (line === undefined) {
    return [`There is no line "${id}" on this card.`, 'Use the id of one of its lines.'];
  }
  if (line.private) {
    const mend = 'Choose a line that may be copied.';
    return [`The line "${id}" is private, and the answer is there to be copied.`, mend];
  }
  if (slot === 'say' && !mayBeSaid(line)) {
    const mend = 'Choose a line with the use "say", or give this one a safer wording.';
    return [`The line "${id}" is not for customers, so nobody can say it.`, mend];
  }
  if (slot === 'ask' && line.use !== 'ask') {
    return [`The line "${id}" is no question.`, 'Choose a line with the use "ask".'];
  }
  return undefined;
}

/** Whether every line that the ten-second answer names is there and fit for its place. */
export function lintAnswer(named: {
  readonly file: string;
  readonly card: CardFile;
}): readonly Problem[] {
  const { file, card } = named;
  const lines = new Map<string, LineEntry>();
  forEachLine(card, (line) => void lines.set(line.id, line));
  const check = (choice: Choice | undefined, path: Path): Problem[] =>
    Object.entries(choice ?? {}).flatMap(([slot, id = '']) => {
      const [what, mend] = problemWith(slot, id, lines.get(id)) ?? [];
      return what && mend ? { file, path: [...path, slot], what, mend } : [];
    });
  return [
    ...check(card.answer?.everyone, ['answer', 'everyone']),
    ...Object.entries(card.answer?.personas ?? {}).flatMap(([persona, choice]) =>
      check(choice, ['answer', 'personas', persona]),
    ),
  ];
}
