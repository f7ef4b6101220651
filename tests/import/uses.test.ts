import { expect, it } from 'vitest';
import { cardsOf, linesOf } from './import-text';

/* A line is to say or to ask only where nothing speaks against it. */

/** Returns what the lines of a card about Kestrel are for, by their texts. */
function usesOf(body: string) {
  const cards = cardsOf(`# Northpier vs Kestrel\n\n${body}\n`, { rivals: ['Kestrel'] });
  const lines = cards.flatMap(({ card }) => linesOf(card));
  return Object.fromEntries(lines.map(({ text, use }) => [text, use]));
}

it('takes an inch mark for no quotation: the orders after it aren’t said', () => {
  const uses = usesOf(
    '## Objections\n\n**"Your screens are small."**\n\n- **Response:** Our 27" screen suits your desk.\n- Ask about their desks.\n- Offer the 32" one.',
  );
  expect(Object.entries(uses)).toContainEqual(['Our 27" screen suits your desk.', 'say']);
  expect(Object.entries(uses).find(([text]) => text.includes('Ask about'))?.[1]).toBe('know');
});
