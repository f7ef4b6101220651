import { expect, it } from 'vitest';
import { cardOutline } from './card-outline';
import { cardsOf } from './import-text';

/* Text that is where no card has room for it still ends up on the card. */

const personas = [{ id: 'cfo', name: 'CFO', short: 'CFO' }];

function outlineOf(body: string): string {
  const text = `# Northpier vs Kestrel\n\n${body}\n`;
  const cards = cardsOf(text, { rivals: ['Kestrel'], personas });
  return cards.flatMap(({ card }) => cardOutline(card)).join('\n');
}

const TERMS =
  '| Kestrel term | Northpier term | Difference |\n|---|---|---|\n| Nest | Dock | Size |';

it.each([
  ['a label without a text', '## Why we win\n\n- **Speed**\n- **Support:** We answer.', 'Speed'],
  ['a persona without a message', '| Persona | Message |\n|---|---|\n| CFO | |\n', 'CFO'],
  [
    'the heads of a second table of terms',
    `## Terms\n\n${TERMS}\n\n${TERMS.replaceAll('term', 'word')}`,
    'Northpier word',
  ],
])('keeps %s', (_, body, words) => {
  expect(outlineOf(body)).toContain(words);
});

it.each([
  '## Objections\n\n- **Map<String>:** We sort it.',
  '## Objections\n\n### Map<String> is slow\n\nWe sort it.',
  '| Map<String> | Set<String> |\n|---|---|\n| a | b |',
])('keeps a label that looks like HTML: %s', (body) => {
  expect(outlineOf(body).replaceAll('\\', '')).toContain('Map<String>');
});
