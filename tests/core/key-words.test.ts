import { expect, it } from 'vitest';
import type { Inline } from '../../src/core/card/inline';
import { keyWords } from '../../src/core/card/key-words';

const text = (words: string): Inline => ({ kind: 'text', text: words });

it.each<[string, readonly Inline[], string]>([
  ['its bold words', [{ kind: 'strong', children: [text('High.')] }, text(' More.')], 'High'],
  [
    'its first bold or emphasized words, in any position',
    [
      text('Shows what you '),
      { kind: 'emphasis', children: [text('planned')] },
      { kind: 'strong', children: [text('now')] },
    ],
    'planned',
  ],
  ['all of a short text without formatting', [text('On the way.')], 'On the way'],
  ['a text that ends with an ellipsis', [text('And so on...')], 'And so on...'],
  [
    'the beginning of a long text, cut between words',
    [text('Before the trip begins you have to draw all of it')],
    'Before the trip begins you have to…',
  ],
  ['the beginning of a very long word', [text('W'.repeat(50))], `${'W'.repeat(36)}…`],
])('uses %s', (_, inlines, expected) => {
  expect(keyWords(inlines)).toBe(expected);
});
