import { describe, expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import type { Card } from '../../src/core/card/card';
import type { Line, Review } from '../../src/core/card/line';
import { linesOf, type PlacedLine } from '../../src/core/card/part';
import { linesToReview } from '../../src/core/trust/lines-to-review';
import { namesNotToSay, notToSay } from '../../src/core/trust/not-to-say';
import { trustSummaryOf } from '../../src/core/trust/summary';
import dagster from '../sample/content/battlecards/dagster.json' with { type: 'json' };

const TODAY = '2026-11-24';

function line(id: string, use: Line['use'], review: Partial<Review> = {}): Line {
  return {
    id,
    role: 'proof-point',
    text: [{ kind: 'text', text: id }],
    use,
    review: { status: 'supported', kind: 'product', checked: '2026-11-20', sources: [], ...review },
    personas: [],
    isPrivate: false,
  };
}

function placed(...lines: readonly Line[]): readonly PlacedLine[] {
  return linesOf(cardOf(lines));
}

/** Returns a card with one section, reduced to what these rules need. */
function cardOf(lines: readonly Line[]): Pick<Card, 'parts'> {
  const layout = { kind: 'list', keepsOrder: false } as const;
  const groups = [{ personas: [], lines }];
  return { parts: [{ id: 'part-proof', title: 'Customers', short: 'Proof', layout, groups }] };
}

function ids(lines: readonly PlacedLine[]): readonly string[] {
  return lines.map((each) => each.line.id);
}

describe('the summary of a card', () => {
  it('counts lines by status and due reviews, and has the date of the latest review', () => {
    const lines = [
      line('a', 'say'),
      line('b', 'say', { status: 'disputed' }),
      line('c', 'ask', { status: 'no-claim', checked: '2020-01-01' }),
      line('d', 'know', { kind: 'price', checked: '2026-10-24' }),
      line('e', 'know', { status: 'disputed', kind: 'price', checked: '2026-10-24' }),
      line('f', 'know', { status: 'unverified', checked: '2026-11-23' }),
    ];
    expect(trustSummaryOf(lines, TODAY)).toEqual({
      total: 6,
      byStatus: { supported: 2, disputed: 2, changed: 0, unverified: 1, 'no-claim': 1 },
      due: 2,
      lastChecked: '2026-11-23',
    });
  });

  it('has no date for a card without lines', () => {
    expect(trustSummaryOf([], TODAY)).not.toHaveProperty('lastChecked');
  });
});

describe('the lines to review', () => {
  it('start with disputed, then outdated ones, each by how likely a customer hears them', () => {
    const list = linesToReview(
      placed(
        line('changed say', 'say', { status: 'changed' }),
        line('disputed know', 'know', { status: 'disputed' }),
        line('fine', 'say'),
        line('disputed ask', 'ask', { status: 'disputed' }),
        line('disputed say', 'say', { status: 'disputed' }),
        line('second disputed say', 'say', { status: 'disputed' }),
      ),
      TODAY,
    );
    expect(ids(list)).toEqual([
      'disputed say',
      'second disputed say',
      'disputed ask',
      'disputed know',
      'changed say',
    ]);
  });

  it('continue with due reviews, oldest first', () => {
    const list = linesToReview(
      placed(
        line('price, due since 2 Nov', 'say', { kind: 'price', checked: '2026-10-02' }),
        line('product, due since 1 Jul', 'say', { kind: 'product', checked: '2026-04-01' }),
        line('story, not due', 'say', { kind: 'story', checked: '2026-01-01' }),
        line('unverified and due', 'say', { status: 'unverified', checked: '2026-06-01' }),
        line('disputed, once', 'say', { status: 'disputed', checked: '2020-01-01' }),
      ),
      TODAY,
    );
    expect(ids(list)).toEqual([
      'disputed, once',
      'product, due since 1 Jul',
      'unverified and due',
      'price, due since 2 Nov',
    ]);
  });
});

it('lists contradicted and internal lines not to say, shortest first, without view-only ones', () => {
  const secret: Line = { ...line('private', 'say'), isPrivate: true };
  const { contradicted, internal } = notToSay(
    cardOf([
      line('say', 'say'),
      line('internal', 'know'),
      line('disputed', 'say', { status: 'disputed' }),
      line('changed', 'ask', { status: 'changed' }),
      line('unverified', 'ask', { status: 'unverified' }),
      line('wrong and internal', 'know', { status: 'disputed' }),
      secret,
    ]),
  );
  expect(ids(contradicted)).toEqual(['changed', 'disputed']);
  expect(ids(internal)).toEqual(['wrong and internal', 'internal']);
});

it('leaves out what nobody would say: what customers say, and a few words in a comparison', () => {
  const cell = (text: string) => ({ ...line(text, 'know'), role: 'theirs' as const });
  const lines = [
    { ...line('“Not this year.”', 'know'), role: 'objection' as const },
    cell('6 weeks'),
    cell('They plan to drop it.'),
    line('a note', 'know'),
  ];
  expect(ids(notToSay(cardOf(lines)).internal)).toEqual(['a note', 'They plan to drop it.']);
});

describe('the names not to say', () => {
  const named = (label: string, review: Partial<Review>, isPrivate = false): Line => ({
    ...line(label, 'know', review),
    label,
    isPrivate,
  });

  it('are those of stories without a public source, without duplicates', () => {
    const story = { status: 'unverified', kind: 'story' } as const;
    const lines = [
      named('Acme', story),
      named('Acme', story),
      named('Public Co', { ...story, status: 'supported' }),
      named('A price', { ...story, kind: 'price' }),
      named('Secret', story, true),
      line('nobody', 'know', story),
    ];
    expect(namesNotToSay(cardOf(lines))).toEqual(['Acme']);
    expect(namesNotToSay(cardOf(lines.map((each) => ({ ...each, role: 'note' }))))).toEqual([]);
  });

  it('include those that a story says not to name', () => {
    const lines = [
      { ...line('a', 'say'), label: 'Initech (under NDA)' },
      { ...line('b', 'say', { note: 'Never name them.' }), label: 'Hooli' },
      { ...line('Globex Labs moved in a week. Confidential.', 'know'), role: 'proof' as const },
      { ...line('c', 'say'), label: 'Umbrella' },
    ];
    expect(namesNotToSay(cardOf(lines))).toEqual(['Initech', 'Hooli', 'Globex Labs']);
  });

  it('don’t include descriptions of customers', () => {
    const story = { status: 'unverified', kind: 'story' } as const;
    const described = ['An elevator service company', 'A US bank', 'One of our users', '3 banks'];
    const names = [
      'Two Sigma',
      'A Cloud Guru',
      '3M',
      'Amtrak',
      'A Place for Mom',
      'Two Men and a Truck',
    ];
    const lines = [...described, ...names].map((label) => named(label, story));
    expect(namesNotToSay(cardOf(lines))).toEqual(names);
    expect(namesNotToSay(cardOf([named('A retailer (under NDA)', story)]))).toEqual([]);
  });

  it('are all customers on the Dagster card', () => {
    expect(namesNotToSay(compileCard(dagster as CardFile))).toEqual([
      'Foundry Digital',
      'Pure Lithium',
      'KAGR',
      'Samsara',
    ]);
  });
});

describe('every line of a card', () => {
  const card: Card = compileCard(dagster as CardFile);

  it('is returned once, with its section', () => {
    const inFile = JSON.stringify(dagster).match(/"use":/g)?.length;
    const lines = linesOf(card);
    expect(lines.length).toBe(inFile);
    expect(new Set(ids(lines)).size).toBe(lines.length);
    expect(lines.find((each) => each.line.id === 'wedge-credit-shock-attack')?.part.title).toBe(
      dagster.wedges.title,
    );
    expect(lines[0]?.part.title).toBe(dagster.summary.title);
  });
});
