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

const PITCHES = `# Northpier vs Kestrel

## Old pitches

- "You can move in one afternoon."

### On price

> We cost less than you think.

## Talk tracks

- "Four of your neighbors moved last year."
`;

it('makes internal what somebody says isn’t to be said, with all that is below it', () => {
  const usesOf = (given?: ImportGiven) =>
    cardsOf(PITCHES, given)[0]?.report.became.map(({ use }) => use);
  expect(usesOf()).toEqual(['say', 'say', 'say']);
  expect(usesOf({ roles: new Map([[3, 'internal']]) })).toEqual(['know', 'know', 'say']);
});

it('lets words to the customer be said in what somebody says is a talk track', () => {
  const text = PITCHES.replace('- "You can move in one afternoon."', 'You move in one afternoon.');
  const [before] = cardsOf(text);
  const [after] = cardsOf(text, { roles: new Map([[3, 'talk']]) });
  expect(before?.report.became[0]?.use).toBe('know');
  expect(after?.report.became[0]?.use).toBe('say');
  expect(after?.card.more?.map(({ title }) => title)).toContain('Old pitches');
});

it.each([
  'talk',
  'question',
  'objection',
  'wedges',
  'concede',
  'fit',
  'persona',
  'summary',
] as const)('loses nothing of a section that somebody takes for %s', (role) => {
  const [only] = cardsOf(TEXT, { roles: new Map([[3, role]]) });
  expect(only?.report.kept.words).toBe(only?.report.kept.of);
});

it('gives no part the name of what a bold heading was changed to', () => {
  const text = `# Northpier vs Kestrel

**Old pitches**

- **Red flag:** They need one vendor for everything.
`;
  const [only] = cardsOf(text, { roles: new Map([[3, 'internal']]) });
  expect(JSON.stringify(only?.card)).toContain('They need one vendor');
  expect(JSON.stringify(only?.card)).not.toContain('Don’t say');
});

it.each([
  ['**Why they win**\n\n- Their maps', 'concede'],
  ['**Why Kestrel wins:** Their maps', 'concede'],
  ['- **Why they win:** Their maps', 'concede'],
  ['**When to choose us**\n\n- Their maps', 'discovery'],
  ['**Objections**\n\n- **"Their maps"** We agree.', 'objections'],
] as const)('starts a part at its name among reasons why we win: %s', (body, part) => {
  const text = `# Northpier vs Kestrel\n\n## Why we win\n\n- **Setup:** one day\n\n${body}\n`;
  const [only] = cardsOf(text);
  expect(only?.card.wedges?.items.map(({ title }) => title)).toEqual(['Setup']);
  expect(JSON.stringify(only?.card[part])).toContain('Their maps');
  expect(only?.card[part]?.title).not.toContain('Why we win');
});

it('keeps a point with the word for a part in its name', () => {
  const body = '- **Setup:** one day\n\n**Where the setup wins most often**\n\n- Docks';
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n## Why we win\n\n${body}\n`);
  expect(only?.card.wedges?.items).toHaveLength(2);
});
