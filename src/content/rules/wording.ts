import type { FoundWord } from '../../core/loaded-words/find-words';
import { absolutesIn, attacksIn } from '../../core/loaded-words/loaded-words';
import { lineRule, type Rule } from './rule';
import { proseOf, type Spoken, spokenOf, withoutQuestions } from './spoken';

/** Returns the words in quotation marks, each once. */
function listOf(words: readonly FoundWord[]): string {
  const each = new Map(words.map(({ word }) => [word.toLowerCase(), `"${word}"`]));
  return [...each.values()].join(', ');
}

function subjectOf({ from }: Spoken): string {
  return from === 'safer' ? 'The safer wording' : 'The line';
}

export const absolutes: Rule = lineRule('absolute', (line) =>
  spokenOf(line).flatMap((spoken) => {
    const words = absolutesIn(withoutQuestions(proseOf(spoken.inlines)));
    if (words.length === 0) return [];
    const what = `${subjectOf(spoken)} allows no exceptions: ${listOf(words)}.`;
    const fix =
      'Say when it’s true ("by default", "in our tests", "most"), or ask a question instead.';
    return [{ path: spoken.path, what, fix }];
  }),
);

export const attacks: Rule = lineRule('attack', (line) =>
  spokenOf(line).flatMap((spoken) => {
    const words = attacksIn(proseOf(spoken.inlines));
    if (words.length === 0) return [];
    const what = `${subjectOf(spoken)} puts the competitor down: ${listOf(words)}.`;
    const fix = 'Say what happens, in words their own engineers would accept, or ask about it.';
    return [{ path: spoken.path, what, fix }];
  }),
);
