import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardFile, cardFile, type LineEntry } from '../../src/content/card-schema';
import { textsOfCard } from '../../src/content/card-texts';
import { compileCard, forEachLine } from '../../src/content/compile';
import { diffCards } from '../../src/content/diff/diff-cards';
import { valueAt } from '../../src/content/edit/at-path';
import { type Edit, editCard } from '../../src/content/edit/edit';
import { addEdit, type History, startHistory, undoEdit } from '../../src/content/edit/history';
import { placesOn } from '../../src/content/edit/place-name';
import { newLine, type Place, placeBelow, placeForAnswer } from '../../src/content/edit/places';
import type { Path } from '../../src/content/problem';
import { checkCards } from '../../src/content/rules/check-cards';
import { tenSecondAnswer } from '../../src/core/answer/answer';
import { effort } from '../effort';
import { acme, line } from './acme';

/** Returns a card with lines in fixed positions, in lists, and in items of lists. */
function base(): CardFile {
  const card = acme();
  card.discovery = {
    title: 'Discovery',
    questions: ['one', 'two', 'three'].map((id) => line(id, 'ask', `Number ${id}?`)),
    fitSignals: [],
  };
  card.wedges?.items.push({
    id: 'wedge-start',
    title: 'The start',
    contrast: line('start-contrast', 'say', 'We start from your code.'),
    rebuttal: {
      objection: line('start-said', 'know', '"It takes longer."'),
      reply: line('start-reply', 'know', 'An afternoon.'),
    },
  });
  card.comparisons = [
    {
      title: 'Side by side',
      intro: line('side-intro', 'know', 'Sketch it.'),
      heads: { them: 'Acme', us: 'Globex' },
      rows: ['cost', 'speed'].map((id) => ({
        id: `row-${id}`,
        aspect: id,
        them: line(`${id}-them`, 'know', `Their ${id}`),
        us: line(`${id}-us`, 'say', `Our ${id}`),
      })),
    },
  ];
  return card;
}

function linesOf(card: CardFile): ReadonlyMap<string, LineEntry> {
  const lines = new Map<string, LineEntry>();
  forEachLine(card, (entry) => void lines.set(entry.id, entry));
  return lines;
}

const IDS = [...linesOf(base()).keys()];

/** Returns a line of the card by its id. */
function lineOf(card: CardFile, id: string): LineEntry {
  const found = linesOf(card).get(id);
  if (found === undefined) throw new Error(`No line ${id}`);
  return found;
}

const text = fc.constantFrom(
  'New.',
  '**Bold**',
  '',
  ' ',
  '# A heading',
  'a\n\nb',
  '<b>x</b>',
  '[x](http://a.b)',
);
const review = fc.record({
  status: fc.constantFrom('supported', 'changed', 'disputed', 'unverified', 'no-claim'),
  kind: fc.constantFrom('price', 'product'),
  checked: fc.constantFrom('2026-11-28', '28.11.2026', ''),
  note: fc.option(text, { nil: undefined }),
  safer: fc.option(text, { nil: undefined }),
  sources: fc.option(
    fc.array(fc.record({ title: text, href: fc.constantFrom('https://a.example', 'a.example') }), {
      maxLength: 2,
    }),
    { nil: undefined },
  ),
});
const TODAY = '2026-11-28';
/** Returns every place for a line on a card. */
function allPlaces(card: CardFile): readonly Place[] {
  const below = [...linesOf(card).keys()].flatMap((id) => placeBelow(card, id) ?? []);
  const answers = (['say', 'ask', 'proof', 'concede'] as const).map((slot) =>
    placeForAnswer(card, slot),
  );
  const all = [...below, ...answers];
  return all.filter(({ path }, at) => all.findIndex((each) => `${each.path}` === `${path}`) === at);
}

/** A line for a place that the card has, or had. */
const added = fc.constantFrom(...allPlaces(base())).map((place) => ({
  kind: 'add' as const,
  place,
  entry: newLine(place, IDS, TODAY),
}));
const TEXTS = textsOfCard(base()).map(({ path }) => path);
const anyLine = fc.constantFrom(...IDS, 'gone');
const use = fc.constantFrom('say', 'ask', 'know');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('use'), line: anyLine, use }),
  fc.record({ kind: fc.constant('opening'), line: anyLine }),
  fc.record({ kind: fc.constant('text'), path: fc.constantFrom(...TEXTS), text }),
  fc.record({ kind: fc.constant('move'), line: anyLine, by: fc.constantFrom(-1, 1) }),
  fc.record({ kind: fc.constant('remove'), line: anyLine }),
  added,
  fc.record({ kind: fc.constant('line'), entry: fc.record({ id: anyLine, text, use, review }) }),
) as fc.Arbitrary<Edit>;

const refusalOf = (card: CardFile, given: Edit) => {
  const edited = editCard(card, given);
  return edited.kind === 'refused' ? edited.problems : undefined;
};

describe('every edit', () => {
  it('keeps the card valid and showable, or is refused with a reason', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let history = startHistory(base());
        for (const each of edits) {
          const added = addEdit(history, each);
          if (added.kind === 'edited') history = added.history;
          else {
            expect(added.problems).not.toEqual([]);
            for (const { what } of added.problems) expect(what).toMatch(/^\p{Lu}.+\.$/u);
          }
        }
        expect(cardFile.safeParse(history.card).error).toBeUndefined();
        expect(() => compileCard(history.card)).not.toThrow();
      }),
      { numRuns: effort(40, 500) },
    );
  });

  it('leaves the given card and every other line as they were', () => {
    fc.assert(
      fc.property(edit, (given) => {
        fc.pre(given.kind === 'line' || given.kind === 'use' || given.kind === 'move');
        const before = base();
        const edited = editCard(before, given);
        expect(before).toEqual(base());
        if (edited.kind === 'refused') return;
        const target = given.kind === 'line' ? given.entry.id : given.line;
        const after = linesOf(edited.card);
        expect([...after.keys()].sort()).toEqual([...IDS].sort());
        if (given.kind === 'line') expect(after.get(target)).toEqual(given.entry);
        if (given.kind === 'use') expect(after.get(target)?.use).toBe(given.use);
        for (const [id, entry] of linesOf(before)) {
          if (id !== target || given.kind === 'move') expect(after.get(id)).toBe(entry);
        }
        const kinds = diffCards(before, edited.card).map(({ kind }) => kind);
        expect(['', given.kind === 'move' ? 'reordered' : 'changed']).toContain(kinds.join());
      }),
    );
  });

  it('is undone by Undo, step by step', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const start = startHistory(base());
        const steps: History[] = [start];
        for (const each of edits) {
          const last = steps.at(-1) ?? start;
          const added = addEdit(last, each);
          if (added.kind === 'edited' && added.history !== last) steps.push(added.history);
        }
        let history = steps.at(-1) ?? start;
        for (const expected of steps.slice(0, -1).reverse()) {
          history = undoEdit(history);
          expect(history.card).toEqual(expected.card);
        }
        expect(history).toEqual(start);
        expect(undoEdit(history)).toBe(history);
      }),
    );
  });
});

/** Returns a card after an edit that isn't refused. */
function edited(card: CardFile, given: Edit): CardFile {
  const result = editCard(card, given);
  if (result.kind === 'refused') throw new Error(result.problems[0]?.what);
  return result.card;
}

/** Expects a card that a build takes, without anything that refers to a line it doesn't have. */
function expectWhole(card: CardFile): void {
  expect(cardFile.safeParse(card).error).toBeUndefined();
  const context = { pack: { us: 'Globex', personas: [] }, today: TODAY };
  const problems = checkCards([{ file: `${card.id}.json`, card }], context);
  const rules = problems.map(({ rule }) => rule);
  for (const rule of ['id', 'markdown', 'answer']) expect(rules).not.toContain(rule);
  expect(JSON.stringify(problems)).not.toContain('on this card.');
}

describe('adding', () => {
  it.each(allPlaces(base()).map((place) => [place.path.join(' → '), place]))(
    'a line to %s changes nothing else',
    (_, place) => {
      const before = base();
      const entry = newLine(place, IDS, TODAY);
      const card = edited(before, { kind: 'add', place, entry });
      expect(before).toEqual(base());
      expectWhole(card);
      const after = linesOf(card);
      expect(after.get(entry.id)).toEqual(entry);
      for (const [id, line] of linesOf(before)) expect(after.get(id)).toBe(line);
      // An objection comes with its answer.
      const [answer] = place.path[0] === 'objections' && place.path.length === 3 ? [1] : [0];
      expect(after.size).toBe(IDS.length + 1 + answer);
      const kinds = diffCards(before, card).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'other')).toEqual(Array(1 + answer).fill('added'));
    },
  );

  it('goes below the line, or where the wedge has room', () => {
    const below = placeBelow(base(), 'one') as Place;
    const entry = newLine(below, IDS, TODAY);
    const card = edited(base(), { kind: 'add', place: below, entry });
    expect(card.discovery?.questions.map(({ id }) => id)).toEqual([
      'one',
      entry.id,
      'two',
      'three',
    ]);
    expect(entry).toMatchObject({ use: 'ask', review: { status: 'no-claim' } });
    const free = { path: ['wedges', 'items', 1, 'claim'], use: 'know' };
    expect(placeBelow(base(), 'start-reply')).toEqual(free);
    expect(placeBelow(base(), 'one-liner')).toBeUndefined();
  });

  it('never gives an ID that the card has or had', () => {
    const place = placeForAnswer(base(), 'ask');
    let card = base();
    const taken = new Set(IDS);
    for (let count = 0; count < 5; count += 1) {
      const entry = newLine(place, taken, TODAY);
      expect(taken).not.toContain(entry.id);
      taken.add(entry.id);
      card = edited(card, { kind: 'add', place, entry });
    }
    expectWhole(card);
  });

  it('is refused where the card no longer has room, instead of replacing a line', () => {
    const { summary: _, ...withoutSummary } = base();
    const place = placeForAnswer(withoutSummary, 'say');
    const entry = newLine(place, IDS, TODAY);
    expect(refusalOf(base(), { kind: 'add', place, entry })?.[0]?.what).toContain('has changed');
  });
});

describe('the opening line', () => {
  it('that is new goes to the summary, or to a section of its own if there is one already', () => {
    const { summary: _, ...withoutSummary } = base();
    expect(placeForAnswer(withoutSummary, 'say').path).toEqual(['summary', 'oneLiner']);
    const place = placeForAnswer(base(), 'say');
    const entry = newLine(place, IDS, TODAY);
    const card = edited(base(), { kind: 'add', place, entry });
    expect(card.summary).toEqual(base().summary);
    expect(card.more?.at(-1)).toEqual({ title: 'Opening line', lines: [entry] });
    expect(tenSecondAnswer(compileCard(card), undefined, TODAY)[0]?.line.id).toBe(entry.id);
    // The next one goes there, too.
    expect(placeForAnswer(card, 'say').path).toEqual(place.path);
  });

  it('is a line of the card that reps can say from then on', () => {
    const before = base();
    const card = edited(before, { kind: 'opening', line: 'start-reply' });
    const [opening] = tenSecondAnswer(compileCard(card), undefined, TODAY);
    expect(opening?.line).toMatchObject({ id: 'start-reply', use: 'say' });
    const internal = lineOf(before, 'start-reply');
    internal.review.safer = 'We start from your code.';
    const safer = edited(before, { kind: 'opening', line: 'start-reply' });
    expect(lineOf(safer, 'start-reply').use).toBe('know');
  });
});

describe('a text outside the lines', () => {
  const replace = (path: Path, text: string): Edit => ({ kind: 'text', path, text });

  it.each(TEXTS.map((path) => [path.join(' → '), path]))('%s is replaced alone', (_, path) => {
    const card = edited(base(), replace(path, 'Something else'));
    const texts = textsOfCard(card).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Something else')).toHaveLength(1);
    expect(linesOf(card)).toEqual(linesOf(base()));
    expect(edited(card, replace(path, String(valueAt(base(), path))))).toEqual(base());
  });

  it('is removed by emptying it only if the card can be without it', () => {
    const card = { ...base(), owner: 'Marketing', aliases: ['Acme Inc', 'ACM'] };
    expect(edited(card, replace(['owner'], '')).owner).toBeUndefined();
    expect(edited(card, replace(['aliases', 0], ' ')).aliases).toEqual(['ACM']);
    const common = { ...card, commonWords: ['ACM'] };
    expect(edited(common, replace(['aliases', 1], 'Acmo')).commonWords).toEqual(['Acmo']);
    expect(edited(common, replace(['aliases', 1], '')).commonWords).toBeUndefined();
    expect(edited(common, replace(['aliases', 0], 'Acme AG')).commonWords).toEqual(['ACM']);
    for (const path of [['name'], ['wedges', 'title'], ['wedges', 'items', 0, 'title']])
      expect(refusalOf(card, replace(path, ''))).toEqual([
        { path: ['text'], what: 'Enter some text.' },
      ]);
    expect(refusalOf(card, replace(['concede', 'title'], 'x'))?.[0]?.what).toContain('has changed');
  });
});

describe('a place on the card', () => {
  it.each<[Path, string, string | undefined]>([
    [
      ['objections', 'items', 0, 'pivot', 'text'],
      'Objections › “Acme has the better UI.” › answer',
      'ui-pivot',
    ],
    [['objections', 'items', 0], 'Objections › “Acme has the better UI.”', 'ui-said'],
    [['wedges', 'items', 0, 'title'], 'Wedges › “The price” › title', '/wedges/items/0/title'],
    [['wedges', 'title'], 'Wedges › title', '/wedges/title'],
    [
      ['wedges', 'items', 1, 'contrast', 'review', 'sources', 0, 'href'],
      'Wedges › “The start” › contrast › sources',
      'start-contrast',
    ],
    [['discovery', 'questions', 1, 'text'], 'Questions › “Number two?”', 'two'],
    [['comparisons', 0, 'rows', 1, 'us'], 'Side by side › “speed” › us', 'speed-us'],
    [['comparisons', 0, 'heads', 'them'], 'Side by side › column', '/comparisons/0/heads/them'],
    [[], 'The whole card', undefined],
    [['name'], 'Competitor', '/name'],
    [['discovery'], 'Questions', 'one'],
    [
      ['objections', 'items', 0, 'personas', 1],
      'Objections › “Acme has the better UI.”',
      'ui-said',
    ],
  ])('%j is named as reps see it', (path, name, entry) => {
    expect(placesOn(base())(path)).toEqual({ name, ...(entry && { entry }) });
  });
});

describe('removing', () => {
  it.each(IDS)('%s removes only what can’t be without it', (id) => {
    const before = base();
    before.answer = { everyone: { say: 'one-liner', ask: 'one' }, personas: { cto: { say: id } } };
    const card = edited(before, { kind: 'remove', line: id });
    expectWhole(card);
    const after = linesOf(card);
    expect(after.has(id)).toBe(false);
    for (const [other, line] of after) expect(linesOf(before).get(other)).toEqual(line);
    expect(IDS.length - after.size).toBeLessThanOrEqual(6);
  });

  it('takes a line out of its list, and an answer with its objection', () => {
    const card = edited(base(), { kind: 'remove', line: 'two' });
    expect(card.discovery?.questions.map(({ id }) => id)).toEqual(['one', 'three']);
    const row = edited(base(), { kind: 'remove', line: 'cost-us' });
    expect(row.comparisons?.[0]?.rows.map(({ id }) => id)).toEqual(['row-speed']);
    const rebuttal = edited(base(), { kind: 'remove', line: 'start-said' });
    expect(rebuttal.wedges?.items.find(({ id }) => id === 'wedge-start')?.rebuttal).toBeUndefined();
  });

  it('leaves a section out with its last line', () => {
    const three = ['one', 'two', 'three'].reduce(
      (card, id) => edited(card, { kind: 'remove', line: id }),
      base(),
    );
    expect(three.discovery).toBeUndefined();
  });

  it('leaves no question that brings what is gone', () => {
    const before = base();
    const [one, two] = before.discovery?.questions ?? [];
    if (one && two) {
      one.brings = ['objection-ui', 'wedge-price'];
      two.brings = ['wedge-price'];
    }
    const card = edited(before, { kind: 'remove', line: 'ui-pivot' });
    const bring = card.discovery?.questions.map(({ brings }) => brings);
    expect(bring?.slice(0, 2)).toEqual([['wedge-price'], ['wedge-price']]);
  });

  it('is refused for the only line', () => {
    let card = base();
    const ids = () => [...linesOf(card).keys()];
    for (let id = ids()[0]; id !== undefined && ids().length > 1; id = ids()[0]) {
      const result = editCard(card, { kind: 'remove', line: id });
      if (result.kind === 'refused') break;
      card = result.card;
    }
    const [last = ''] = ids();
    expect(refusalOf(card, { kind: 'remove', line: last })?.[0]?.what).toContain('at least one');
  });
});

const REFUSED: readonly (readonly [
  what: string,
  changes: { readonly text?: string; readonly review?: object },
  path: string,
  message: string | RegExp,
])[] = [
  ['an empty text', { text: ' ' }, 'text', 'Write the text, or remove the entry.'],
  ['a text in two paragraphs', { text: 'a\n\nb' }, 'text', /^A line must be one paragraph/],
  [
    'a disputed line without a safer wording',
    { review: { status: 'disputed' } },
    'review.safer',
    'A disputed line needs a safer wording.',
  ],
  ['a date that isn’t one', { review: { checked: 'x' } }, 'review.checked', /YYYY-MM-DD/],
  [
    'an address without https',
    { review: { sources: [{ title: 'Docs', href: 'http://a.example' }] } },
    'review.sources.0.href',
    /https/,
  ],
];

describe('an edit', () => {
  it('that changes nothing returns the same card', () => {
    const card = base();
    const same = { kind: 'edited', card };
    expect(editCard(card, { kind: 'use', line: 'one', use: 'ask' })).toEqual(same);
    const history = startHistory(card);
    const entry = { ...lineOf(card, 'one') };
    expect(addEdit(history, { kind: 'line', entry })).toEqual({ kind: 'edited', history });
  });

  it.each(REFUSED)('is refused for %s', (_, { review: reviewed, ...fields }, path, what) => {
    const card = base();
    const before = lineOf(card, 'one');
    const entry = {
      ...before,
      ...fields,
      review: { ...before.review, ...reviewed },
    } as LineEntry;
    expect(refusalOf(card, { kind: 'line', entry })).toEqual([
      {
        path: path.split('.').map((step) => (step === '0' ? 0 : step)),
        what: expect.stringMatching(what),
      },
    ]);
  });

  it('is refused with the problems of all its fields', () => {
    const card = base();
    const before = lineOf(card, 'one');
    const review = { ...before.review, status: 'disputed' as const };
    const entry = { ...before, text: '# A heading', review };
    const paths = refusalOf(card, { kind: 'line', entry })?.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['text', 'review.safer']);
  });

  it('is refused if several lines have the ID, because it could change another one', () => {
    const card = base();
    card.discovery?.fitSignals.push(line('one', 'know', 'Another one.'));
    const [problem] = refusalOf(card, { kind: 'use', line: 'one', use: 'say' }) ?? [];
    expect(problem?.what).toContain('Several lines have the ID “one”');
  });
});

describe('moving', () => {
  const move = (card: CardFile, id: string, by: -1 | 1) => {
    const edited = editCard(card, { kind: 'move', line: id, by });
    if (edited.kind === 'refused') throw new Error(edited.problems[0]?.what);
    return edited.card;
  };

  it('moves a line within its list', () => {
    const { discovery } = move(base(), 'three', -1);
    expect(discovery?.questions.map(({ id }) => id)).toEqual(['one', 'three', 'two']);
  });

  it('moves a wedge or a row as a whole', () => {
    const wedges = move(base(), 'start-reply', -1).wedges?.items;
    expect(wedges?.map(({ id }) => id)).toEqual(['wedge-start', 'wedge-price']);
    const rows = move(base(), 'cost-us', 1).comparisons?.[0]?.rows;
    expect(rows?.map(({ id }) => id)).toEqual(['row-speed', 'row-cost']);
  });

  it.each([
    ['one', -1, 'This is already the first one.'],
    ['three', 1, 'This is already the last one.'],
    ['side-intro', 1, 'This line has a fixed position on the card.'],
    ['one-liner', 1, 'This line has a fixed position on the card.'],
  ] as const)('%s by %d is refused', (id, by, what) => {
    expect(refusalOf(base(), { kind: 'move', line: id, by })).toEqual([{ path: [], what }]);
  });
});
