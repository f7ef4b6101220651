import { expect, it } from 'vitest';
import { forEachLine } from '../../src/content/compile';
import { forbids } from '../../src/content/import/forbids';
import { importMarkdown } from '../../src/content/import/import-markdown';

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
  const pack = { us: 'Northpier', personas: [] };
  const options = { us: 'Northpier', pack, today: '2026-11-24', existing: [] };
  const result = importMarkdown({ name: 'a.md', text }, options);
  const said: string[] = [];
  if (result.kind === 'imported') {
    for (const { card } of result.cards) {
      forEachLine(card, ({ text: words, use }) => use === 'say' && said.push(words));
    }
  }
  expect(said).toEqual(['"Compared with what?"', '"We count pallets."']);
});

it('doesn’t treat an objection and its answer in one bullet as a question to ask', () => {
  const text = `- Notes\n    - "Northpier is slow" -> "Since when? Shall I show you?"\n    - One more\n- Others\n`;
  const pack = { us: 'Northpier', personas: [] };
  const options = { us: 'Northpier', rival: 'Saltmarsh', pack, today: '2026-11-24', existing: [] };
  const result = importMarkdown({ name: 'a.md', text }, options);
  const uses: string[] = [];
  if (result.kind === 'imported') {
    for (const { card } of result.cards) forEachLine(card, ({ use }) => void uses.push(use));
  }
  expect(uses).toEqual(['know', 'know', 'know', 'know']);
});
