import { lineRule, type Rule } from './rule';
import { proseOf, type Spoken, spokenOf } from './spoken';
import { ABSOLUTE_WORDS, NEED_WORDS, NO_ABSOLUTE } from './words/absolute-words';
import { ATTACK_WORDS } from './words/attack-words';
import { wordFinder } from './words/find-words';

const findAbsolutes = wordFinder(ABSOLUTE_WORDS, NO_ABSOLUTE);
const findNeeds = wordFinder(NEED_WORDS, NO_ABSOLUTE);
const findAttacks = wordFinder(ATTACK_WORDS);

/** Sentences that state something. A question only asks. */
function statementsOf(text: string): string {
  return text
    .split(/(?<=[.!?。！？])/)
    .filter((sentence) => !/[?？]$/.test(sentence))
    .join('');
}

function absolutesIn(text: string): readonly string[] {
  return [...new Set([...findAbsolutes(text), ...findNeeds(statementsOf(text))])];
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function where({ from }: Spoken): string {
  return from === 'safer' ? 'The safer wording' : 'The line';
}

export const absolutes: Rule = lineRule(
  'absolute',
  'One exception that the buyer knows of, and the rest of the card is doubted too.',
  (line) =>
    spokenOf(line).flatMap((spoken) => {
      const words = absolutesIn(proseOf(spoken.inlines));
      if (words.length === 0) return [];
      const what = `${where(spoken)} leaves no exception: ${listOf(words)}.`;
      const mend = 'Say when it holds ("by default", "in our tests", "most"), or ask instead.';
      return [{ path: spoken.path, what, mend }];
    }),
);

export const attacks: Rule = lineRule(
  'attack',
  'An attack puts the buyer on the side of the one they know; a question lets them find it out.',
  (line) =>
    spokenOf(line).flatMap((spoken) => {
      const words = findAttacks(proseOf(spoken.inlines));
      if (words.length === 0) return [];
      const what = `${where(spoken)} puts the rival down: ${listOf(words)}.`;
      const mend =
        'Say what happens, in words that their own engineer would accept, or ask about it.';
      return [{ path: spoken.path, what, mend }];
    }),
);
