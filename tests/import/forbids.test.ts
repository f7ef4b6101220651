import { expect, it } from 'vitest';
import { forbids } from '../../src/content/import/decide-use';
import { cardsOf, linesOf } from './import-text';

/* Quoted text isn't a talk track if the writer warns against saying it. */

it.each(['Never say', "Don't say this", 'Do not use', 'Nie sagen', 'Ne pas dire', 'No decir'])(
  '%s forbids',
  (label) => {
    expect(forbids(label)).toBe(true);
  },
);

it.each(['Say', 'Say this', 'What to say', 'When not us', 'Response'])('%s allows', (label) => {
  expect(forbids(label)).toBe(false);
});

it('never makes a line to say of text that the source warns against', () => {
  const text = `# Northpier vs Saltmarsh

## Talk tracks

- **Say:** "We count pallets."
- **Never say:** "Saltmarsh loses pallets."

## Objections

**"Saltmarsh is cheaper."**

- **Response:** "Compared with what?"
- **Don't say:** "Saltmarsh is junk."

## Do not say

> "Saltmarsh is broke."
`;
  const said = cardsOf(text).flatMap(({ card }) =>
    linesOf(card).flatMap(({ text: words, use }) => (use === 'say' ? [words] : [])),
  );
  expect(said).toEqual(['"Compared with what?"', '"We count pallets."']);
});

it('doesn’t treat an objection and its answer in one bullet as a question to ask', () => {
  const text = `- Notes\n    - "Northpier is slow" -> "Since when? Shall I show you?"\n    - One more\n- Others\n`;
  const uses = cardsOf(text, { rivals: ['Saltmarsh'] }).flatMap(({ card }) =>
    linesOf(card).map(({ use }) => use),
  );
  expect(uses).toEqual(['know', 'know', 'know', 'know']);
});

it('takes no label before a response for an objection that could be said', () => {
  const before = (heading: string, label: string) => `# Northpier vs Saltmarsh

## ${heading}

- **${label}:** Saltmarsh has the best scanners.
- **Response:** "We count pallets."
- **Too slow:** Not any more.
`;
  const said = (text: string) =>
    cardsOf(text).flatMap(({ card }) =>
      linesOf(card).flatMap(({ text: words, use }) => (use === 'say' ? [words] : [])),
    );
  for (const [heading, label] of [
    ['Notes', 'Do not say'],
    ['Notes', 'Their strengths'],
    ['Objections', 'Do not say'],
    ['Objections', 'Internal note'],
  ] as const) {
    const text = before(heading, label);
    expect(said(text), text).not.toContain('Saltmarsh has the best scanners.');
  }
});
