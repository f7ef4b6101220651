import { expect, it } from 'vitest';
import { cardsOf, type ImportGiven } from './import-text';

const TEXT = `# Northpier vs Kestrel

## Odds and ends

- Teams of ten
- Plans that change

## Proof points

- Four plants moved last year.
`;

function imported(given: ImportGiven = {}) {
  const [only] = cardsOf(TEXT, given);
  if (only === undefined) throw new Error('no card');
  return only;
}

it('keeps a section whole that nothing says the purpose of', () => {
  const { card, report } = imported();
  expect(report.sections).toContainEqual({
    line: 3,
    heading: 'Odds and ends',
    takenFor: 'more',
    isUnderstood: false,
  });
  expect(card.more?.map(({ title }) => title)).toEqual(['Odds and ends']);
});

it('takes a section for what somebody says it is, and only that one', () => {
  const { card, report } = imported({ roles: new Map([[3, 'fit']]) });
  expect(card.more).toBeUndefined();
  const signals = card.discovery?.fitSignals ?? [];
  expect(signals.map(({ text }) => text)).toEqual(['Teams of ten', 'Plans that change']);
  expect(card.proofPoints).toBeDefined();
  expect(report.sections).toContainEqual(
    expect.objectContaining({ line: 3, takenFor: 'fit', isUnderstood: true }),
  );
});

it('keeps a section whole if somebody says so, although its heading is clear', () => {
  const { card } = imported({ roles: new Map([[8, 'more']]) });
  expect(card.proofPoints).toBeUndefined();
  expect(card.more?.map(({ title }) => title)).toContain('Proof points');
});
