import { expect, it } from 'vitest';
import type { Inline } from '../../src/core/card/inline';
import { keyWords } from '../../src/core/card/key-words';

const text = (words: string): Inline => ({ kind: 'text', text: words });

it.each<[string, readonly Inline[], string]>([
  ['what is bold', [{ kind: 'strong', children: [text('High.')] }, text(' More.')], 'High'],
  [
    'what is set off first, wherever it stands',
    [
      text('Shows what you '),
      { kind: 'emphasis', children: [text('planned')] },
      { kind: 'strong', children: [text('now')] },
    ],
    'planned',
  ],
  ['a short text without a mark', [text('On the way.')], 'On the way'],
  ['a text that trails off', [text('And so on...')], 'And so on...'],
  [
    'the beginning of a long one, cut between words',
    [text('Before the trip begins you have to draw all of it')],
    'Before the trip begins you have to…',
  ],
  ['the beginning of one word without end', [text('W'.repeat(50))], `${'W'.repeat(36)}…`],
])('stands for a text: %s', (_, inlines, expected) => {
  expect(keyWords(inlines)).toBe(expected);
});
