import type { AnswerLine } from '../../core/answer/answer';
import { tenSecondAnswer } from '../../core/answer/answer';
import { plainText } from '../../core/card/inline';
import { type CheckedCard, cardRule, lineRule, type RuleContext } from './rule';
import { countWords, spokenOf } from './spoken';

/** The longest line that a rep can say at once. */
const MAX_WORDS = 60;

/** Ten seconds at 180 words a minute, which is fast. */
const MAX_WORDS_ON_TOP = 30;

export const longLines = lineRule('long-line', (line) =>
  spokenOf(line).flatMap(({ path, inlines }) => {
    const words = countWords(plainText(inlines));
    if (words <= MAX_WORDS) return [];
    const what = `This line is ${words} words long; the limit is ${MAX_WORDS}.`;
    return [{ path, what, fix: 'Shorten it, or split it into two lines.' }];
  }),
);

/** Returns each line in the ten-second answer, with the names of the personas who see it there. */
function linesOnTop(card: CheckedCard, { pack, today }: RuleContext) {
  const onTop = new Map<string, { readonly line: AnswerLine['line']; readonly by: Set<string> }>();
  const readers = [{ id: undefined, name: 'everyone' }, ...pack.personas];
  for (const { id, name } of readers) {
    for (const { line } of tenSecondAnswer(card.compiled, id, today)) {
      const before = onTop.get(line.id) ?? { line, by: new Set<string>() };
      before.by.add(name);
      onTop.set(line.id, before);
    }
  }
  return [...onTop.values()];
}

export const tenSeconds = cardRule('ten-seconds', (card, context) =>
  linesOnTop(card, context).flatMap(({ line, by }) => {
    const words = countWords(plainText(line.review.safer ?? line.text));
    if (words <= MAX_WORDS_ON_TOP || words > MAX_WORDS) return [];
    const linePath = card.lines.find(({ entry }) => entry.id === line.id)?.path ?? [];
    const path = [...linePath, ...(line.review.safer ? ['review', 'safer'] : ['text'])];
    const who = by.has('everyone') ? 'everyone' : new Intl.ListFormat('en-US').format(by);
    const what = `This line is at the top for ${who}, but its ${words} words take more than ten seconds to say.`;
    const fix = `Shorten it to ${MAX_WORDS_ON_TOP} words, or choose a shorter line in "answer".`;
    return [{ path, what, fix, lines: [line.id] }];
  }),
);
