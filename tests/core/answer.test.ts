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

const said = (id: string, given: Given = {}) => line(id, { use: 'say', ...given });
const asked = (id: string, given: Given = {}) => line(id, { use: 'ask', ...given });

function wedge(id: string, rest: Partial<Wedge> = {}): Wedge {
  const attack = asked(`${id}-attack`);
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
    summary: { title: 'In short', oneLiner: said('one-liner') },
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

describe('what the card names', () => {
  const given = {
    ...oneLiner(said('one-liner')),
    discovery: { title: 'Ask', questions: [asked('q1'), asked('q2'), asked('q3')], fitSignals: [] },
    proofPoints: { title: 'Proof', lines: [line('p1'), line('p2')] },
    answer: { everyone: { ask: 'q2', proof: 'p2' }, personas: { buyers: { ask: 'q3' } } },
  };

  it('goes for everyone where the persona has nothing of its own, and the rule for the rest', () => {
    expect(answer(given)).toBe('1 say one-liner, 2 ask q2, 3 proof p2');
    expect(answer(given, 'buyers')).toBe('1 say one-liner, 2 ask q3, 3 proof p2');
  });

  it('is told apart from what the rule picked, with the part that the line stands in', () => {
    const rows = tenSecondAnswer(card(given), undefined, TODAY);
    expect(rows.map(({ isChosen, part }) => [isChosen, part.title])).toEqual([
      [false, 'In short'],
      [true, 'Ask'],
      [true, 'Proof'],
    ]);
  });

  it('is passed over where the line is not there or is private', () => {
    const lines = [line('p1'), line('p2', { private: true })];
    const changed = { ...given, proofPoints: { title: 'Proof', lines } };
    expect(slot('proof', changed)).toBe('p1');
    expect(slot('ask', { ...given, answer: { everyone: { ask: 'gone' } } })).toBe('q1');
  });
});

describe('the rule for what to say', () => {
  const personas = {
    title: 'To each',
    messages: [{ persona: 'buyers', line: said('to-buyers') }],
  };

  it("takes the persona's message, else the one-liner", () => {
    expect(slot('say', { personas }, 'buyers')).toBe('to-buyers');
    expect(slot('say', { personas }, 'builders')).toBe('one-liner');
    expect(slot('say', { personas })).toBe('one-liner');
  });

  it('takes an internal line only in a safer wording', () => {
    const items = [
      wedge('a', { contrast: line('internal-contrast') }),
      wedge('b', { contrast: said('contrast') }),
    ];
    const wedges = { title: 'Wedges', items };
    expect(slot('say', { ...oneLiner(line('secret')), wedges })).toBe('contrast');
    const safer = line('secret', { review: { status: 'disputed', safer: SAFER } });
    expect(slot('say', { ...oneLiner(safer), wedges })).toBe('secret');
  });

  it('shows the one-liner, marked internal, where nothing on the card may be said', () => {
    expect(slot('say', oneLiner(line('secret')))).toBe('secret');
    expect(slot('say', oneLiner(said('private', { private: true })))).toBe(undefined);
  });
});

describe('the rule for what to ask', () => {
  const disputed = { status: 'disputed', safer: SAFER } as const;
  const questions = [
    asked('shaky', { personas: ['buyers'], review: disputed }),
    asked('plain'),
    asked('for-buyers', { personas: ['buyers'] }),
  ];
  const discovery = { title: 'Ask', questions, fitSignals: [] };

  it('takes the first that matters and is not disputed, else the first that is not', () => {
    expect(slot('ask', { discovery }, 'buyers')).toBe('for-buyers');
    expect(slot('ask', { discovery })).toBe('plain');
    expect(slot('ask', { discovery: { ...discovery, questions: questions.slice(0, 1) } })).toBe(
      'shaky',
    );
  });

  it("takes a wedge's attack where no question matters more, and never what is no question", () => {
    const items = [wedge('a'), wedge('b', { personas: ['builders'] })];
    const wedges = { title: 'Wedges', items };
    expect(slot('ask', { discovery, wedges }, 'builders')).toBe('b-attack');
    expect(slot('ask', { wedges })).toBe('a-attack');
    expect(
      slot('ask', { wedges: { ...wedges, items: [wedge('c', { attack: said('no') })] } }),
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

  it('takes what stands best, and a story that may not be named last of all', () => {
    for (const from of ranked.keys()) {
      const lines = ranked.slice(from).reverse();
      expect(slot('proof', { proofPoints: { title: 'Proof', lines } }, 'buyers')).toBe(
        ranked[from]?.id,
      );
    }
  });

  it('takes among equals what matters to the persona, in a wedge too', () => {
    const lines = [fact('first', { status: 'supported' })];
    const proof = fact('wedge-proof', { status: 'supported' });
    const wedges = { title: 'Wedges', items: [wedge('a', { personas: ['buyers'], proof })] };
    const given = { proofPoints: { title: 'Proof', lines }, wedges };
    expect(slot('proof', given)).toBe('first');
    expect(slot('proof', given, 'buyers')).toBe('wedge-proof');
  });

  it('changes with the day', () => {
    const price = fact('price', { status: 'supported', kind: 'price', checked: '2026-11-01' });
    const product = fact('product', { status: 'supported', checked: '2026-11-01' });
    const given = { proofPoints: { title: 'Proof', lines: [price, product] } };
    expect(slot('proof', given, undefined, '2026-11-20')).toBe('price');
    expect(slot('proof', given, undefined, '2026-12-20')).toBe('product');
  });
});

describe('the rule for what to concede', () => {
  const when = [line('first'), line('for-buyers', { personas: ['buyers'] })];

  it('takes the line that matters, else the position, else the first line', () => {
    const concede = { title: 'Concede', when, position: said('position') };
    expect(slot('concede', { concede }, 'buyers')).toBe('for-buyers');
    expect(slot('concede', { concede }, 'builders')).toBe('position');
    expect(slot('concede', { concede: { title: 'Concede', when } })).toBe('first');
  });
});

it('a card of one line has one row, and the numbers keep their meaning', () => {
  expect(answer({})).toBe('1 say one-liner');
  const concede = { title: 'Concede', when: [line('let-go')] };
  expect(answer({ concede })).toBe('1 say one-liner, 4 concede let-go');
});
