import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { sayableProofs } from '../../src/core/answer/sayable-proofs';
import type { Card } from '../../src/core/card/card';
import { plainText } from '../../src/core/card/inline';
import type { Line, ReviewStatus } from '../../src/core/card/line';
import { linesOf } from '../../src/core/card/part';
import { contentOf } from '../../src/core/copy/part-content';
import { copyOfPart } from '../../src/core/copy/part-copy';
import { readContent } from '../../tools/content/read-content';

const STATUSES: readonly ReviewStatus[] = [
  'supported',
  'no-claim',
  'changed',
  'unverified',
  'disputed',
];

interface Given {
  readonly use?: Line['use'];
  readonly status?: ReviewStatus;
  readonly hasSafer?: boolean;
  readonly isPrivate?: boolean;
  readonly personas?: readonly string[];
}

function line(id: string, given: Given = {}): LineEntry {
  const { use = 'know', status = 'unverified', hasSafer = false, personas = [] } = given;
  const review = { status, kind: 'story', checked: '2026-11-20' } as const;
  return {
    id,
    label: `Label ${id}`,
    text: `Own ${id}.`,
    use,
    review: hasSafer ? { ...review, safer: `Safer ${id}.` } : review,
    personas: [...personas],
    private: given.isPrivate ?? false,
  };
}

type Wedge = NonNullable<CardFile['wedges']>['items'][number];

interface Parts {
  readonly points?: LineEntry[];
  readonly wedges?: Wedge[];
  readonly answer?: CardFile['answer'];
}

function card({ points = [], wedges = [], answer }: Parts): Card {
  return compileCard({
    version: 2,
    id: 'rival',
    name: 'Rival',
    title: 'Us vs Rival',
    updated: '2026-11-20',
    aliases: [],
    proofPoints: { title: 'Customers', lines: points },
    wedges: { title: 'Wedges', items: wedges },
    ...(answer && { answer }),
  });
}

/** Returns the proof points of a card. */
function pointsOf(given: Card): readonly Line[] {
  return linesOf(given).flatMap(({ line }) => (line.role === 'proof-point' ? line : []));
}

function wedge(id: string, lines: Partial<Wedge>): Wedge {
  return { id, title: `Title ${id}`, ...lines };
}

const ids = (given: Card) => sayableProofs(given).map(({ wording }) => wording.id);

describe('the sayable proofs', () => {
  it.each<[Given, readonly string[]]>([
    [{ use: 'say', status: 'supported' }, ['a']],
    [{ use: 'say', status: 'no-claim' }, ['a']],
    [{ use: 'ask', status: 'no-claim' }, ['a']],
    [{ use: 'say', status: 'unverified' }, []],
    [{ use: 'say', status: 'changed' }, []],
    [{ use: 'say', status: 'disputed' }, []],
    [{ use: 'say', status: 'disputed', hasSafer: true }, ['a/safer']],
    [{ use: 'know', status: 'supported' }, []],
    [{ use: 'know', status: 'supported', hasSafer: true }, ['a/safer']],
    [{ use: 'know', status: 'unverified', hasSafer: true }, ['a/safer']],
    [{ use: 'say', status: 'supported', isPrivate: true }, []],
    [{ use: 'know', hasSafer: true, isPrivate: true }, []],
  ])('of a line with %o are %o', (given, expected) => {
    expect(ids(card({ points: [line('a', given)] }))).toEqual(expected);
  });

  it('start with the card’s choices for everyone and then for personas', () => {
    const said = { use: 'say', status: 'supported' } as const;
    const given = card({
      points: [line('point', said)],
      wedges: [
        wedge('one', {
          claim: line('claim', said),
          evidence: line('evidence', { hasSafer: true }),
        }),
        wedge('two', { contrast: line('contrast', said), reality: line('reality', said) }),
      ],
      answer: { everyone: { proof: 'claim' }, personas: { buyers: { proof: 'reality' } } },
    });
    expect(ids(given)).toEqual(['claim', 'reality', 'point', 'evidence/safer']);
    const about = sayableProofs(given).map(({ about, part }) => `${about}, ${part.title}`);
    expect(about).toEqual([
      'Title one, Wedges',
      'Title two, Wedges',
      'Label point, Customers',
      'Title one, Wedges',
    ]);
    expect(sayableProofs(given)[1]?.personas).toEqual(['buyers']);
  });

  it('don’t include a missing line that the card chooses', () => {
    expect(ids(card({ answer: { everyone: { proof: 'nowhere' } } }))).toEqual([]);
  });
});

const anyLine = fc.record({
  use: fc.constantFrom('say', 'ask', 'know'),
  status: fc.constantFrom(...STATUSES),
  hasSafer: fc.boolean(),
  isPrivate: fc.boolean(),
  personas: fc.subarray(['builders', 'buyers']),
}) as fc.Arbitrary<Given>;

const anyCard = fc
  .record({
    points: fc.array(anyLine, { maxLength: 4 }),
    wedges: fc.array(fc.tuple(anyLine, anyLine, anyLine), { maxLength: 3 }),
    named: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
  })
  .map(({ points, wedges, named }) => {
    const names = [
      ...points.map((_, at) => `p${at}`),
      ...wedges.flatMap((_, at) => [`c${at}`, `e${at}`, `r${at}`]),
    ];
    const [everyone, builders, buyers] = named.map((at) => names[at]);
    return card({
      points: points.map((given, at) => line(`p${at}`, given)),
      wedges: wedges.map(([claim, evidence, reality], at) =>
        wedge(`w${at}`, {
          claim: line(`c${at}`, claim),
          evidence: line(`e${at}`, evidence),
          reality: line(`r${at}`, reality),
        }),
      ),
      answer: {
        ...(everyone !== undefined && { everyone: { proof: everyone } }),
        personas: {
          ...(builders !== undefined && { builders: { proof: builders } }),
          ...(buyers !== undefined && { buyers: { proof: buyers } }),
        },
      },
    });
  });

describe('the sayable proofs of any card', () => {
  it('are unique, not view-only, and have a wording without problems', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const proofs = sayableProofs(given);
        expect(new Set(proofs.map((proof) => proof.line.id)).size).toBe(proofs.length);
        for (const { line: of, wording } of proofs) {
          expect(of.isPrivate).toBe(false);
          const isOwn = wording.id === of.id;
          if (isOwn) {
            expect(of.use).not.toBe('know');
            expect(STATUSES.indexOf(of.review.status)).toBeLessThan(2);
          }
          expect(wording.text).toBe(isOwn ? of.text : of.review.safer);
        }
      }),
    );
  });

  it('include every proof point that can be said', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const proofs = new Set(sayableProofs(given).map((proof) => proof.line.id));
        for (const point of pointsOf(given)) {
          const { use, review, isPrivate } = point;
          const isSound = review.status === 'supported' || review.status === 'no-claim';
          const isSayable =
            !isPrivate && (review.safer !== undefined || (use !== 'know' && isSound));
          expect(proofs.has(point.id)).toBe(isSayable);
        }
      }),
    );
  });

  it('are all in a copy of the section, which has no internal text', () => {
    fc.assert(
      fc.property(anyCard, (given) => {
        const part = given.parts.find(({ id }) => id === 'part-proof');
        const copy = part && copyOfPart(contentOf(part, given, undefined), { form: 'words' });
        const lines = copy?.clip.text.split('\n') ?? [];
        const proofs = sayableProofs(given).map(({ wording }) => plainText(wording.text));
        expect(lines.slice(0, proofs.length)).toEqual(proofs);
        const internal = pointsOf(given).filter(({ use }) => use === 'know');
        for (const { text } of internal) expect(lines).not.toContain(plainText(text));
      }),
    );
  });
});

it('starts with the pricing proofs on the Dagster card, and names no customer', () => {
  const dagster = readContent('tests/sample').cards.find(({ id }) => id === 'dagster');
  const proofs = dagster ? sayableProofs(dagster) : [];
  expect(proofs.map(({ wording, about }) => [wording.id, about])).toEqual([
    ['wedge-credit-shock-claim', 'The "Credit Shock" (Pricing)'],
    ['translate-op-difference/safer', 'Op / Task'],
    ['architecture-prefect/safer', 'Architecture Deep Dive: Infrastructure & Kubernetes'],
    ['wedge-credit-shock-evidence/safer', 'The "Credit Shock" (Pricing)'],
    ['wedge-polling-tax-reality/safer', 'The "Polling Tax" (Latency)'],
  ]);
  const words = proofs.map(({ wording }) => plainText(wording.text)).join(' ');
  for (const { label = '' } of dagster ? pointsOf(dagster) : []) expect(words).not.toContain(label);
});
