import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { checklistOf, fitOf, standingOf, withBroughtFirst } from '../../src/core/fit/fit';
import {
  type FitCheck,
  type FitValue,
  fitCheckOf,
  MAX_WORDS,
  withAnswer,
  withFitCheck,
} from '../../src/core/fit/fit-check';
import { nextQuestion } from '../../src/core/fit/next-question';
import { loadMemories, saveMemory } from '../../src/storage/deal-memories';

function line(id: string, text: string, rest: Partial<LineEntry> = {}): LineEntry {
  return { id, text, use: 'know', review: { status: 'no-claim', kind: 'product' }, ...rest };
}

const said = (id: string, rest: Partial<LineEntry> = {}) =>
  line(id, `"${id}?"`, { use: 'ask', ...rest });
const wedge = (id: string) => ({
  id,
  title: id,
  claim: line(`${id}-claim`, id),
  rebuttal: { objection: line(`${id}-they`, id), reply: line(`${id}-we`, id) },
});

const file: CardFile = {
  version: 2,
  id: 'rival',
  name: 'Rival',
  title: 'Us vs Rival',
  updated: '2026-11-28',
  aliases: [],
  wedges: { title: 'Wedges', items: ['speed', 'price', 'size'].map(wedge) },
  objections: {
    title: 'Objections',
    items: ['looks', 'fame'].map((id) => ({
      id,
      objection: line(`${id}-said`, id),
      pivot: line(`${id}-pivot`, id),
    })),
  },
  discovery: {
    title: 'Questions',
    questions: [
      said('who'),
      said('cost', { brings: ['price'] }),
      said('load', { brings: ['speed', 'size'] }),
    ],
    fitSignals: [line('python', 'Python', { brings: ['size'] }), line('events', 'Events')],
  },
  concede: {
    title: 'Concede',
    when: [line('sql', 'Only SQL', { brings: ['looks'] }), line('big', 'It’s big', { use: 'say' })],
    position: said('stay', { use: 'say' }),
  },
};
const card = compileCard(file);

/** Returns the fit check with these answers. */
function answered(values: Readonly<Record<string, FitValue>>): FitCheck {
  const answers = Object.entries(values).map(([id, value]) => ({ line: id, value }));
  return { card: 'rival', answers };
}

const itemsWith = (values: Readonly<Record<string, FitValue>>) =>
  checklistOf(card, answered(values));

describe('the checklist', () => {
  it('has the questions, the signs of a good fit, and the internal reasons to choose them', () => {
    const all = checklistOf(card, answered({})).map(({ kind, line: { id } }) => `${kind} ${id}`);
    expect(all).toEqual([
      'question who',
      'question cost',
      'question load',
      'signal python',
      'signal events',
      'reason sql',
    ]);
  });

  it('ignores an answer that the line can’t have, and one to a line that is gone', () => {
    const items = itemsWith({ who: 'yes', python: 'good', gone: 'yes', sql: 'no' });
    expect(items.flatMap(({ line: { id }, answer }) => (answer ? [id] : []))).toEqual(['sql']);
  });

  it('doesn’t exist for a card without any of them', () => {
    const { discovery: _, concede: __, ...rest } = file;
    expect(fitOf(compileCard(rest), answered({}))).toBeUndefined();
  });
});

describe('where a deal stands', () => {
  it.each<[string, Readonly<Record<string, FitValue>>]>([
    ['open', {}],
    ['open', { who: 'neutral', python: 'no' }],
    ['open', { who: 'good', cost: 'bad' }],
    ['leans-us', { who: 'good' }],
    ['leans-us', { who: 'good', cost: 'good' }],
    ['leans-us', { python: 'yes', events: 'yes' }],
    ['leans-theirs', { who: 'bad' }],
    ['leans-theirs', { cost: 'bad', python: 'no' }],
    ['strong', { who: 'good', cost: 'good', load: 'good' }],
    ['strong', { who: 'neutral', cost: 'good', python: 'yes', events: 'yes' }],
    ['strong', { who: 'bad', cost: 'good', python: 'yes', events: 'yes' }],
    ['mixed', { who: 'bad', cost: 'bad', load: 'good', python: 'yes', events: 'yes' }],
    ['mixed', { who: 'good', cost: 'good', python: 'yes', events: 'yes', sql: 'yes' }],
    ['weak', { who: 'neutral', cost: 'neutral', python: 'no', events: 'no' }],
    ['weak', { who: 'bad', cost: 'neutral', python: 'no', events: 'no' }],
    ['mixed', { who: 'bad', cost: 'good', python: 'yes', sql: 'yes' }],
    ['mixed', { who: 'neutral', cost: 'neutral', load: 'neutral' }],
    ['theirs', { who: 'good', cost: 'bad', sql: 'yes' }],
    ['theirs', { who: 'bad', cost: 'bad', python: 'yes', sql: 'yes' }],
    ['theirs', { who: 'bad', python: 'no', events: 'no', sql: 'yes' }],
  ])('is %s with %j', (kind, values) => {
    expect(standingOf(itemsWith(values)).kind).toBe(kind);
  });

  it('says how many answers are missing, and which ones speak for whom', () => {
    const { missing, us, them } = standingOf(itemsWith({ who: 'bad', python: 'yes' }));
    const idsOf = (items: typeof us) => items.map((item) => item.line.id);
    expect([missing, idsOf(us), idsOf(them)]).toEqual([1, ['python'], ['who']]);
  });

  it('isn’t a strong fit by signs alone', () => {
    const fitSignals = ['a', 'b', 'c', 'd'].map((id) => line(id, id));
    const signs = compileCard({
      ...file,
      discovery: { ...file.discovery, title: 'x', questions: [said('who')], fitSignals },
    });
    const kindWith = (values: Readonly<Record<string, FitValue>>) =>
      fitOf(signs, answered(values))?.standing.kind;
    expect(kindWith({ a: 'yes', b: 'yes', c: 'yes' })).toBe('untested');
    const all = { a: 'yes', b: 'yes', c: 'yes', d: 'yes', sql: 'no' } as const;
    expect(kindWith(all)).toBe('untested');
    expect(kindWith({ ...all, who: 'neutral' })).toBe('strong');
    expect(kindWith({ ...all, d: 'no', sql: 'yes' })).toBe('mixed');
  });

  it('needs all answers where a card has fewer than three', () => {
    const { concede: _, ...rest } = file;
    const small = compileCard({
      ...rest,
      discovery: { ...file.discovery, title: 'x', questions: [], fitSignals: [line('one', 'One')] },
    });
    const fit = fitOf(small, { card: 'rival', answers: [{ line: 'one', value: 'yes' }] });
    expect(fit?.standing).toMatchObject({ kind: 'mixed', missing: 0 });
  });

  it('never gets worse for us with a better answer', () => {
    const ORDER = ['theirs', 'weak', 'mixed', 'strong'];
    const ids = ['who', 'cost', 'load', 'python', 'events', 'sql'];
    const ask = fc.constantFrom<FitValue>('bad', 'neutral', 'good');
    const values = fc.record({
      who: ask,
      cost: ask,
      load: ask,
      python: fc.constantFrom<FitValue>('no', 'yes'),
      events: fc.constantFrom<FitValue>('no', 'yes'),
      sql: fc.constantFrom<FitValue>('yes', 'no'),
    });
    const better: Readonly<Record<string, FitValue>> = {
      who: 'good',
      cost: 'good',
      load: 'good',
      python: 'yes',
      events: 'yes',
      sql: 'no',
    };
    fc.assert(
      fc.property(values, fc.constantFrom(...ids), (given, id) => {
        const before = standingOf(itemsWith(given)).kind;
        const after = standingOf(itemsWith({ ...given, [id]: better[id] as FitValue })).kind;
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before));
      }),
    );
  });
});

describe('what to ask next', () => {
  const next = (values: Readonly<Record<string, FitValue>>) =>
    nextQuestion(itemsWith(values))?.line.id;

  it('is the question that brings the most that nothing has brought yet', () => {
    expect(next({})).toBe('load');
    expect(next({ load: 'good' })).toBe('cost');
    expect(next({ python: 'yes' })).toBe('cost');
    expect(next({ load: 'bad', cost: 'bad' })).toBe('who');
    expect(next({ load: 'bad', cost: 'bad', who: 'neutral' })).toBeUndefined();
  });

  it('is never a question that a rep can’t ask', () => {
    const disputed = { status: 'disputed', kind: 'product', safer: 'Safer?' } as const;
    const asks = (rest: Partial<LineEntry>) => {
      const questions = [said('one', { brings: ['price'], ...rest }), said('two')];
      const changed = compileCard({
        ...file,
        discovery: { title: 'x', questions, fitSignals: [] },
      });
      return nextQuestion(checklistOf(changed, answered({})))?.line.id;
    };
    expect(asks({})).toBe('one');
    expect(asks({ review: disputed })).toBe('one');
    expect(asks({ private: true })).toBe('two');
    expect(asks({ use: 'know' })).toBe('two');
  });
});

describe('what the answers bring first', () => {
  const groupsWith = (values: Readonly<Record<string, FitValue>>) => {
    const { brought = new Set<string>() } = fitOf(card, answered(values)) ?? {};
    return withBroughtFirst(card.parts, brought)
      .filter(({ id }) => id === 'part-wedges' || id === 'part-objections')
      .flatMap(({ groups }) => groups.map(({ id }) => id));
  };

  it('comes with the competitor’s response, and all else keeps its order', () => {
    expect(groupsWith({ load: 'good', sql: 'yes' })).toEqual([
      'speed',
      'speed-rebuttal',
      'size',
      'size-rebuttal',
      'price',
      'price-rebuttal',
      'looks',
      'fame',
    ]);
    expect(groupsWith({ cost: 'good' }).slice(0, 3)).toEqual(['price', 'price-rebuttal', 'speed']);
  });

  it('is nothing after a bad or a neutral answer, or a no', () => {
    const sections = withBroughtFirst(
      card.parts,
      fitOf(card, answered({ cost: 'bad', load: 'neutral', python: 'no', sql: 'no' }))?.brought ??
        new Set(),
    );
    expect(sections).toBe(card.parts);
  });

  it('loses no line, whatever is brought', () => {
    const ids = fc.subarray(['speed', 'price', 'size', 'looks', 'fame', 'gone', 'speed-rebuttal']);
    const groups = (parts: typeof card.parts) => parts.flatMap((part) => part.groups);
    fc.assert(
      fc.property(ids, (brought) => {
        const sorted = groups(withBroughtFirst(card.parts, new Set(brought)));
        expect(sorted).toHaveLength(groups(card.parts).length);
        expect(new Set(sorted)).toEqual(new Set(groups(card.parts)));
      }),
    );
  });
});

describe('in the deal’s memory', () => {
  it('a fit check is kept per card, with words of one line and limited length', () => {
    const words = ` a\n b ${'x'.repeat(500)}`;
    const check = withAnswer(answered({ who: 'good' }), { line: 'cost', words });
    const other: FitCheck = {
      card: 'other',
      answers: [{ line: 'who', value: 'bad' }],
      next: 'Call.',
    };
    const stored = withFitCheck(withFitCheck(undefined, check), other);
    expect(fitCheckOf(stored, 'rival').answers.map(({ line: id }) => id)).toEqual(['who', 'cost']);
    expect(fitCheckOf(stored, 'rival').answers[1]?.words).toMatch(/^a b x+$/);
    expect(fitCheckOf(stored, 'rival').answers[1]?.words).toHaveLength(MAX_WORDS);
    expect(fitCheckOf(stored, 'other')).toEqual(other);
    expect(fitCheckOf(stored, 'constructor')).toEqual({ card: 'constructor', answers: [] });
  });

  it('an answer that is taken back leaves nothing, but its words stay', () => {
    const check = withAnswer(answered({}), { line: 'who', value: 'good' });
    expect(withFitCheck(undefined, withAnswer(check, { line: 'who' }))).toBeUndefined();
    const told = withAnswer(check, { line: 'who', words: 'Us.' });
    expect(fitCheckOf(withFitCheck(undefined, told), 'rival').answers).toEqual([
      { line: 'who', words: 'Us.' },
    ]);
  });

  it('what is damaged is left out, and the rest is kept', () => {
    const fine = { line: 'who', value: 'good' };
    const bad = [
      null,
      7,
      { line: 7 },
      { line: 'x', value: 'great' },
      { line: 'x', words: 'y'.repeat(MAX_WORDS + 1) },
      { line: 'x', words: {} },
    ];
    const stored = JSON.stringify([
      null,
      { card: 7 },
      { card: 'x' },
      { card: 'rival', answers: [...bad, fine], next: 9 },
    ]);
    expect(fitCheckOf(stored, 'rival')).toEqual({ card: 'rival', answers: [fine] });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        const check = fitCheckOf(any, 'rival');
        expect(check.card).toBe('rival');
        expect(() => fitOf(card, check)).not.toThrow();
      }),
    );
  });

  it('survives a restart with the deal', async () => {
    const items: Record<string, unknown> = {};
    const local = {
      get: async () => structuredClone(items),
      set: async (given: object) => void Object.assign(items, structuredClone(given)),
    };
    vi.stubGlobal('chrome', { storage: { local } });
    onTestFinished(() => void vi.unstubAllGlobals());
    const fit = withFitCheck(undefined, answered({ who: 'good' })) ?? '';
    await saveMemory('deal', { fit });
    expect(await loadMemories()).toEqual({ deal: { fit } });
    Object.assign(items, { 'deal/damaged': { at: 1, fit: {} } });
    expect((await loadMemories()).damaged).toEqual({});
  });
});
