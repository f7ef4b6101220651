import { describe, expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { tenSecondAnswer } from '../../src/core/answer/answer';

const TODAY = '2026-11-22';
const SAFER = 'Softer.';

type Review = LineEntry['review'];
type Given = Partial<Omit<LineEntry, 'review'>> & { review?: Partial<Review> };
type Wedge = NonNullable<CardFile['wedges']>['items'][number];

function line(id: string, { review, ...rest }: Given = {}): LineEntry {
  return {
    id,
    text: id,
    use: 'know',
    review: { status: 'no-claim', kind: 'product', checked: '2026-11-20', ...review },
    ...rest,
  };
}

const toSay = (id: string, given: Given = {}) => line(id, { use: 'say', ...given });
const toAsk = (id: string, given: Given = {}) => line(id, { use: 'ask', ...given });

function wedge(id: string, rest: Partial<Wedge> = {}): Wedge {
  const attack = toAsk(`${id}-attack`);
  return { id, title: id, claim: line(`${id}-claim`), attack, ...rest };
}

function card(rest: Partial<CardFile> = {}) {
  return compileCard({
    version: 2,
    id: 'rival',
    name: 'Rival',
    title: 'Us vs Rival',
    updated: '2026-11-20',
    aliases: [],
    summary: { title: 'In short', oneLiner: toSay('one-liner') },
    ...rest,
  });
}

/** The answer as text: each slot with the line's id. */
function answer(given: Partial<CardFile>, persona?: string, today = TODAY): string {
  return tenSecondAnswer(card(given), persona, today)
    .map(({ number, slot, line }) => `${number} ${slot} ${line.id}`)
    .join(', ');
}

function slot(name: string, given: Partial<CardFile>, persona?: string, today = TODAY) {
  return tenSecondAnswer(card(given), persona, today).find((row) => row.slot === name)?.line.id;
}

const oneLiner = (line: LineEntry) => ({ summary: { title: 'In short', oneLiner: line } });

describe("the card's choice", () => {
  const given = {
    ...oneLiner(toSay('one-liner')),
    discovery: { title: 'Ask', questions: [toAsk('q1'), toAsk('q2'), toAsk('q3')], fitSignals: [] },
    proofPoints: { title: 'Proof', lines: [line('p1'), line('p2')] },
    answer: { everyone: { ask: 'q2', proof: 'p2' }, personas: { buyers: { ask: 'q3' } } },
  };

  it('falls back from the persona to everyone, then to the rule', () => {
    expect(answer(given)).toBe('1 say one-liner, 2 ask q2, 3 proof p2');
    expect(answer(given, 'buyers')).toBe('1 say one-liner, 2 ask q3, 3 proof p2');
  });

  it('is distinguished from what the rule picked, and each line comes with its section', () => {
    const rows = tenSecondAnswer(card(given), undefined, TODAY);
    expect(rows.map(({ isChosen, part }) => [isChosen, part.title])).toEqual([
      [false, 'In short'],
      [true, 'Ask'],
      [true, 'Proof'],
    ]);
  });

  it('is skipped if the line is missing or view-only', () => {
    const lines = [line('p1'), line('p2', { private: true })];
    const changed = { ...given, proofPoints: { title: 'Proof', lines } };
    expect(slot('proof', changed)).toBe('p1');
    expect(slot('ask', { ...given, answer: { everyone: { ask: 'gone' } } })).toBe('q1');
  });
});

describe('the rule for what to say', () => {
  const personas = {
    title: 'To each',
    messages: [{ persona: 'buyers', line: toSay('to-buyers') }],
  };

  it("picks the persona's message, or else the one-liner", () => {
    expect(slot('say', { personas }, 'buyers')).toBe('to-buyers');
    expect(slot('say', { personas }, 'builders')).toBe('one-liner');
    expect(slot('say', { personas })).toBe('one-liner');
  });

  it('picks an internal line only if it has a safer wording', () => {
    const items = [
      wedge('a', { contrast: line('internal-contrast') }),
      wedge('b', { contrast: toSay('contrast') }),
    ];
    const wedges = { title: 'Wedges', items };
    expect(slot('say', { ...oneLiner(line('secret')), wedges })).toBe('contrast');
    const safer = line('secret', { review: { status: 'disputed', safer: SAFER } });
    expect(slot('say', { ...oneLiner(safer), wedges })).toBe('secret');
  });

  it('picks the internal one-liner if nothing on the card can be said', () => {
    expect(slot('say', oneLiner(line('secret')))).toBe('secret');
    expect(slot('say', oneLiner(toSay('private', { private: true })))).toBe(undefined);
  });
});

describe('the rule for what to ask', () => {
  const disputed = { status: 'disputed', safer: SAFER } as const;
  const questions = [
    toAsk('shaky', { personas: ['buyers'], review: disputed }),
    toAsk('plain'),
    toAsk('for-buyers', { personas: ['buyers'] }),
  ];
  const discovery = { title: 'Ask', questions, fitSignals: [] };

  it('picks the first undisputed question for the persona, or else the first undisputed one', () => {
    expect(slot('ask', { discovery }, 'buyers')).toBe('for-buyers');
    expect(slot('ask', { discovery })).toBe('plain');
    expect(slot('ask', { discovery: { ...discovery, questions: questions.slice(0, 1) } })).toBe(
      'shaky',
    );
  });

  it("picks a wedge's attack for the persona, but only if it's a question", () => {
    const items = [wedge('a'), wedge('b', { personas: ['builders'] })];
    const wedges = { title: 'Wedges', items };
    expect(slot('ask', { discovery, wedges }, 'builders')).toBe('b-attack');
    expect(slot('ask', { wedges })).toBe('a-attack');
    expect(
      slot('ask', { wedges: { ...wedges, items: [wedge('c', { attack: toSay('no') })] } }),
    ).toBe(undefined);
  });
});

describe('the rule for the proof', () => {
  const story = line('story', {
    personas: ['buyers'],
    review: { status: 'unverified', kind: 'story', note: 'No public word.' },
  });
  const fact = (id: string, review: Partial<Review>, rest: Given = {}) =>
    line(id, { ...rest, review: { note: 'Found.', ...review } });
  const ranked = [
    fact('supported', { status: 'supported' }),
    fact('due', { status: 'supported', kind: 'price', checked: '2026-01-01' }),
    fact('opinion', {}),
    fact('changed', { status: 'changed' }),
    fact('unverified', { status: 'unverified' }),
    fact('disputed', { status: 'disputed', safer: SAFER }),
    story,
  ];

  it('picks the most reliable line, and a story without a public source last', () => {
    for (const from of ranked.keys()) {
      const lines = ranked.slice(from).reverse();
      expect(slot('proof', { proofPoints: { title: 'Proof', lines } }, 'buyers')).toBe(
        ranked[from]?.id,
      );
    }
  });

  it('prefers a line for the persona on a tie, even in a wedge', () => {
    const lines = [fact('first', { status: 'supported' })];
    const proof = fact('wedge-proof', { status: 'supported' });
    const wedges = { title: 'Wedges', items: [wedge('a', { personas: ['buyers'], proof })] };
    const given = { proofPoints: { title: 'Proof', lines }, wedges };
    expect(slot('proof', given)).toBe('first');
    expect(slot('proof', given, 'buyers')).toBe('wedge-proof');
  });

  it('changes when a review becomes due', () => {
    const price = fact('price', { status: 'supported', kind: 'price', checked: '2026-11-01' });
    const product = fact('product', { status: 'supported', checked: '2026-11-01' });
    const given = { proofPoints: { title: 'Proof', lines: [price, product] } };
    expect(slot('proof', given, undefined, '2026-11-20')).toBe('price');
    expect(slot('proof', given, undefined, '2026-12-20')).toBe('product');
  });
});

describe('the rule for what to concede', () => {
  const when = [line('first'), line('for-buyers', { personas: ['buyers'] })];

  it('picks the line for the persona, or else the position, or else the first line', () => {
    const concede = { title: 'Concede', when, position: toSay('position') };
    expect(slot('concede', { concede }, 'buyers')).toBe('for-buyers');
    expect(slot('concede', { concede }, 'builders')).toBe('position');
    expect(slot('concede', { concede: { title: 'Concede', when } })).toBe('first');
  });
});

it('leaves out empty slots without renumbering the others', () => {
  expect(answer({})).toBe('1 say one-liner');
  const concede = { title: 'Concede', when: [line('let-go')] };
  expect(answer({ concede })).toBe('1 say one-liner, 4 concede let-go');
  expect(answer({ concede, purpose: 'no-decision' })).toBe('1 say one-liner, 2 concede let-go');
});
