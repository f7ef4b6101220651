import type { AnswerLine } from '../../core/answer/answer';
import { tenSecondAnswer } from '../../core/answer/answer';
import { plainText } from '../../core/card/inline';
import { type CheckedCard, cardRule, lineRule, type Surroundings } from './rule';
import { countWords, spokenOf } from './spoken';

/** The longest line that is said in one go. */
const MOST_WORDS = 60;

/** Ten seconds at 180 words a minute, which is fast. */
const WORDS_IN_TEN_SECONDS = 30;

export const longLines = lineRule(
  'long-line',
  'Nobody says more than 60 words in one go, and nobody listens to them.',
  (line) =>
    spokenOf(line).flatMap(({ path, inlines }) => {
      const words = countWords(plainText(inlines));
      if (words <= MOST_WORDS) return [];
      const what = `These are ${words} words to say, and ${MOST_WORDS} are the most.`;
      return [{ path, what, mend: 'Cut it, or make two lines of it.' }];
    }),
);

/** Each line that stands on top for somebody, with those for whom it does. */
function linesOnTop(card: CheckedCard, { pack, today }: Surroundings) {
  const onTop = new Map<string, { readonly line: AnswerLine['line']; readonly of: Set<string> }>();
  if (card.compiled === undefined) return [];
  const readers = [{ id: undefined, name: 'everyone' }, ...pack.personas];
  for (const { id, name } of readers) {
    for (const { line } of tenSecondAnswer(card.compiled, id, today)) {
      const before = onTop.get(line.id) ?? { line, of: new Set<string>() };
      before.of.add(name);
      onTop.set(line.id, before);
    }
  }
  return [...onTop.values()];
}

export const tenSeconds = cardRule(
  'ten-seconds',
  'Whoever has ten seconds reads the top of the card, and a line there has to fit into them.',
  (card, surroundings) =>
    linesOnTop(card, surroundings).flatMap(({ line, of }) => {
      const words = countWords(plainText(line.review.safer ?? line.text));
      if (words <= WORDS_IN_TEN_SECONDS || words > MOST_WORDS) return [];
      const place = card.lines.find(({ entry }) => entry.id === line.id)?.path ?? [];
      const path = [...place, ...(line.review.safer ? ['review', 'safer'] : ['text'])];
      const readers = of.has('everyone') ? 'everyone' : [...of].join(' and ');
      const what = `It stands on top for ${readers}, and its ${words} words take longer than ten seconds.`;
      const mend = `Cut it to ${WORDS_IN_TEN_SECONDS} words, or name a shorter line in "answer".`;
      return [{ path, what, mend, lines: [line.id] }];
    }),
);
