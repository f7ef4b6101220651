import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard, forEachLine } from '../../src/content/compile';
import { isError } from '../../src/content/problem';
import { cardOfValue } from '../../src/content/read-card';
import { type Finding, recheckedFile } from '../../src/content/recheck';
import { recheckList } from '../../src/content/recheck-list';
import { linesOf } from '../../src/core/card/part';
import { jsonText } from '../../src/core/text/json-text';
import { contentFiles } from '../../tools/content/read-content';
import { acme, FILE, line, problemsOf, TODAY } from './acme';

type Review = Partial<LineEntry['review']>;

const OLD = '2026-01-02';
const safer = 'It may run.';

/** Returns a card with these lines and no others. */
function cardWith(
  lines: readonly (readonly [string, LineEntry['use'], Review])[],
  more: Partial<CardFile> = {},
): CardFile {
  const { summary, wedges, objections, personas, ...card } = acme();
  const entries = lines.map(([id, use, review]) => line(id, use, `It runs: ${id}.`, review));
  return { ...card, more: [{ title: 'More', lines: entries }], ...more };
}

/** Returns the list as "card of owner: line …". */
function listed(cards: readonly CardFile[]): readonly string[] {
  return recheckList(cards.map(compileCard), TODAY).map(
    ({ owner, card, items }) =>
      `${card.id} of ${owner}: ${items.map(({ placed }) => placed.line.id).join(' ')}`,
  );
}

/** Returns a card with what was found about a line. */
function rechecked(file: CardFile, id: string, found: Finding, card = compileCard(file)): CardFile {
  const placed = linesOf(card).find(({ line }) => line.id === id);
  if (placed === undefined) throw new Error(`There is no line ${id}.`);
  return recheckedFile({ ...file }, { card, placed, due: TODAY }, found, TODAY) as CardFile;
}

const notice = (until: string) => ({
  id: 'notice-sale',
  level: 'warning' as const,
  title: 'Acme is being sold',
  rep: line('sale-rep', 'know', 'To Initech.'),
  say: line('sale-say', 'say', 'Acme goes on.'),
  since: OLD,
  until,
  owner: 'Legal',
});

it('lists what needs a check: what a customer can hear first, then the oldest', () => {
  const card = cardWith([
    ['internal-older', 'know', { checked: OLD }],
    ['due', 'say', { checked: '2026-02-02' }],
    ['due-older', 'ask', { checked: OLD }],
    ['fine', 'say', {}],
    ['disputed-but-safe', 'say', { status: 'disputed', safer }],
    ['disputed-and-due', 'know', { status: 'disputed', safer, checked: '2026-03-03' }],
    ['outdated', 'know', { status: 'changed' }],
    ['outdated-but-safe', 'know', { status: 'changed', safer }],
    ['unverified', 'say', { status: 'unverified', sources: [] }],
    ['unverified-internal', 'know', { status: 'unverified', sources: [] }],
    ['unverified-today', 'say', { status: 'unverified', sources: [], checked: TODAY }],
  ]);
  expect(listed([card])).toEqual([
    'acme of undefined: due-older due disputed-and-due unverified internal-older outdated',
  ]);
});

it('groups by owner and card, and lists an expired notice once', () => {
  const due = [['due', 'say', { checked: OLD }]] as const;
  const cards = [
    cardWith(due, { id: 'first', owner: 'Marketing' }),
    cardWith([['due', 'say', { checked: '2025-01-01' }]], { id: 'second' }),
    cardWith([...due, ['inside', 'know', { checked: OLD }]], {
      id: 'third',
      owner: 'Marketing',
      notices: [notice('2026-11-23')],
    }),
  ];
  expect(listed(cards)).toEqual([
    'second of undefined: due',
    'first of Marketing: due',
    'third of Marketing: due inside',
    'third of Legal: sale-rep',
  ]);
  expect(listed([cardWith([], { notices: [notice(TODAY)] })])).toEqual([]);
});

const reviewOf = (card: unknown, id: string) => {
  const found: unknown[] = [];
  forEachLine(card, (entry) => entry.id === id && found.push(entry.review));
  return found[0];
};

it('dates a line that is as it was, and notes what changed in another', () => {
  const card = cardWith([
    ['due', 'say', { checked: OLD }],
    ['disputed', 'say', { status: 'disputed', safer, checked: OLD }],
  ]);
  const before = structuredClone(card);
  const same = rechecked(card, 'due', { kind: 'same' });
  expect(reviewOf(same, 'due')).toEqual({ ...(reviewOf(card, 'due') as object), checked: TODAY });
  expect(same.updated).toBe(TODAY);
  expect(reviewOf(same, 'disputed')).toEqual(reviewOf(card, 'disputed'));
  const changed: Finding = { kind: 'changed', note: 'Now per seat.' };
  for (const [id, status] of [
    ['due', 'changed'],
    ['disputed', 'disputed'],
  ] as const) {
    expect(reviewOf(rechecked(card, id, changed), id)).toMatchObject({
      status,
      note: 'Now per seat.',
      checked: TODAY,
    });
  }
  expect(card).toEqual(before);
});

it('shows an expired notice again, or removes it and the choice of its line', () => {
  const card = cardWith([['fine', 'say', {}]], {
    notices: [notice('2026-11-23')],
    answer: { everyone: { say: 'sale-say' }, personas: { builders: { say: 'fine' } } },
  });
  const same = rechecked(card, 'sale-rep', { kind: 'same' });
  expect(same.notices).toEqual([
    expect.not.objectContaining({ until: expect.anything() as string }),
  ]);
  expect(reviewOf(same, 'sale-say')).toMatchObject({ checked: TODAY });
  const over = rechecked(card, 'sale-rep', { kind: 'over' });
  expect(over).toMatchObject({
    notices: [],
    answer: { everyone: {}, personas: { builders: { say: 'fine' } } },
  });
  expect(problemsOf(over).filter(isError)).toEqual([]);
});

const files = ['.', 'tests/sample'].flatMap((root) => contentFiles(root).cards);

it.each(files)('changes nothing in $file but what was checked', ({ text }) => {
  const card = JSON.parse(text) as CardFile;
  const compiled = compileCard(card);
  const before = jsonText(card).split('\n');
  const known = new Set(before);
  const ids: string[] = [];
  forEachLine(card, ({ id }) => void ids.push(id));
  const finding = fc.oneof(
    fc.constant<Finding>({ kind: 'same' }),
    fc
      .string({ minLength: 1 })
      .filter((note) => note.trim() !== '')
      .map((note): Finding => ({ kind: 'changed', note })),
  );
  const errorsBefore = problemsOf(card).filter(isError).length;
  fc.assert(
    fc.property(fc.constantFrom(...ids), finding, (id, found) => {
      const after = rechecked(card, id, found, compiled);
      expect(cardOfValue(FILE, after).problems.filter(isError)).toEqual([]);
      const lines = jsonText(after).split('\n');
      // A question without a note gets one.
      expect(lines.length - before.length).toBeLessThanOrEqual(1);
      const different = lines.filter((each) => !known.has(each));
      const expected = /^\s*"(?:updated|status|checked|note)": |^\s*"checked": "[^"]+"$/;
      expect(different.filter((each) => !expected.test(each))).toEqual([]);
    }),
    { numRuns: 20 },
  );
  const all = ids.reduce((file, id) => rechecked(file, id, { kind: 'same' }, compiled), card);
  expect(problemsOf(all).filter(isError)).toHaveLength(errorsBefore);
  expect(listed([all])).toEqual([]);
});
