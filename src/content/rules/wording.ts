import { lineRule, type Rule } from './rule';
import { proseOf, type Spoken, spokenOf } from './spoken';
import { ABSOLUTE_WORDS, HARMLESS_PHRASES, NEED_WORDS } from './words/absolute-words';
import { ATTACK_WORDS } from './words/attack-words';
import { wordFinder } from './words/find-words';

const findAbsolutes = wordFinder(ABSOLUTE_WORDS, HARMLESS_PHRASES);
const findNeeds = wordFinder(NEED_WORDS, HARMLESS_PHRASES);
const findAttacks = wordFinder(ATTACK_WORDS);

/** Returns a text without its questions, which state nothing. */
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

function subjectOf({ from }: Spoken): string {
  return from === 'safer' ? 'The safer wording' : 'The line';
}

export const absolutes: Rule = lineRule(
  'absolute',
  'A buyer who knows one exception doubts the rest of the card, too.',
  (line) =>
    spokenOf(line).flatMap((spoken) => {
      const words = absolutesIn(proseOf(spoken.inlines));
      if (words.length === 0) return [];
      const what = `${subjectOf(spoken)} allows no exceptions: ${listOf(words)}.`;
      const fix =
        'Say when it’s true ("by default", "in our tests", "most"), or ask a question instead.';
      return [{ path: spoken.path, what, fix }];
    }),
);

export const attacks: Rule = lineRule(
  'attack',
  'A put-down makes the buyer defend the vendor they know; a question lets them find out for themselves.',
  (line) =>
    spokenOf(line).flatMap((spoken) => {
      const words = findAttacks(proseOf(spoken.inlines));
      if (words.length === 0) return [];
      const what = `${subjectOf(spoken)} puts the competitor down: ${listOf(words)}.`;
      const fix = 'Say what happens, in words their own engineers would accept, or ask about it.';
      return [{ path: spoken.path, what, fix }];
    }),
);
