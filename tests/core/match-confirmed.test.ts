import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orgKey } from '../../src/core/deal/record';
import { matchRivals } from '../../src/core/match/match';
import { indexNames } from '../../src/core/match/name-index';
import type { OrgAlias, Rival, RivalNames } from '../../src/core/match/rival';
import { effort } from '../effort';

const CARDS: readonly RivalNames[] = [
  { id: 'dagster', name: 'Dagster', aliases: ['Dagster Labs', 'Dagster+'] },
  { id: 'airflow', name: 'Apache Airflow', aliases: ['Airflow'] },
];

function match(text: string, aliases: readonly OrgAlias[], ignored: readonly string[] = []) {
  return matchRivals([text], indexNames(CARDS, aliases, ignored));
}

/** Returns card ids, with `!` for a confirmed name, and `?text` for an unknown one. */
function short(rivals: readonly Rival[]): string[] {
  return rivals.map((rival) => {
    if (rival.kind === 'unknown') return `?${rival.value}`;
    return rival.isConfirmed ? `${rival.cardId}!` : rival.cardId;
  });
}

const dagstar: OrgAlias = { value: 'Dagstar', cardId: 'dagster' };

describe('a name that a rep confirmed', () => {
  it('matches and is marked as confirmed', () => {
    expect(match('DAGSTAR, Inc.', [dagstar])).toEqual([
      {
        kind: 'known',
        cardId: 'dagster',
        value: 'DAGSTAR, Inc.',
        alias: 'Dagstar',
        isConfirmed: true,
      },
    ]);
  });

  it.each<[string, OrgAlias[], string[]]>([
    ['Dagstar (incumbent)', [dagstar], ['dagster!']],
    ['Airflow; Dagstar', [dagstar], ['airflow', 'dagster!']],
    ['Dagstar & Airflow', [dagstar], ['dagster!', 'airflow']],
    ['Dagster & Barrel', [{ value: 'Dagster & Barrel', cardId: 'dagster' }], ['dagster!']],
    ['Other (Dagster)', [{ value: 'Other (Dagster)', cardId: 'dagster' }], ['dagster!']],
    ['Foo, Bar', [{ value: 'Foo, Bar', cardId: 'airflow' }], ['airflow!']],
    // Matched as exactly as a card's own names.
    ['Dagstars', [dagstar], ['?Dagstars']],
    ['Not Dagstar', [dagstar], ['?Not Dagstar']],
    ['Dagstar (ruled out)', [dagstar], ['?Dagstar (ruled out)']],
    ['Dagstar (Airflow)', [dagstar], ['?Dagstar (Airflow)']],
  ])('is matched in %s', (text, aliases, expected) => {
    expect(short(match(text, aliases))).toEqual(expected);
  });

  it('is suggested for a near miss', () => {
    const alias = { value: 'Pipeline Works', cardId: 'dagster' };
    expect(match('Pipelin Works', [alias])).toMatchObject([
      { kind: 'unknown', suggestions: ['dagster'] },
    ]);
  });

  it.each<[string, OrgAlias]>([
    ['is a card’s own', { value: 'airflow', cardId: 'dagster' }],
    ['is a placeholder', { value: 'None', cardId: 'dagster' }],
    ['is a denial', { value: 'Not Airflow', cardId: 'airflow' }],
    ['is a page of text', { value: 'word '.repeat(40), cardId: 'airflow' }],
    ['belongs to a missing card', { value: 'Orchestrix', cardId: 'gone' }],
  ])('has no effect if it %s', (_, alias) => {
    expect(match(alias.value, [alias])).toEqual(match(alias.value, []));
  });

  it('has no effect if it’s an ignored value', () => {
    expect(match('Dagstar', [dagstar], ['dagstar'])).toEqual([]);
  });
});

describe('with any confirmed names', () => {
  const own = CARDS.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, name: each })),
  );
  const word = fc.constantFrom('Dagster', 'Airflow', 'Labs', 'Foo', 'Apache', 'incumbent', 'Bar');
  const anyName = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ', ', '; ', ' & '))
    .map(([words, between]) => words.join(between));
  const anyAliases = fc.array(
    fc.record({ value: anyName, cardId: fc.constantFrom('dagster', 'airflow') }),
    { maxLength: 6 },
  );

  it('the cards’ own names match the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyName,
          fc
            .array(fc.constantFrom(...own), { minLength: 1, maxLength: 4 })
            .map((list) => list.map(({ name }) => name).join('; ')),
          fc.constantFrom(...own).map(({ name }) => `${name} (incumbent)`),
        ),
        anyAliases,
        (text, aliases) => {
          const before = match(text, []).filter((rival) => rival.kind === 'known');
          const after = match(text, aliases);
          for (const rival of before) {
            const same = after.find(
              (each) => each.kind === 'known' && each.cardId === rival.cardId,
            );
            expect(same).toBeDefined();
            if (!same || !('isConfirmed' in same)) expect(same).toEqual(rival);
          }
        },
      ),
      { numRuns: effort(600, 3000) },
    );
  });

  it('a field with just a card’s name matches just that card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...own), anyAliases, ({ name }, aliases) => {
        expect(match(name, aliases)).toEqual(match(name, []));
      }),
      { numRuns: effort(200, 1000) },
    );
  });
});

it('identifies an org by its host on Salesforce and its portal on HubSpot', () => {
  const host = 'acme.lightning.force.com';
  expect(orgKey({ vendor: 'salesforce', host, id: '006' })).toBe(`salesforce:${host}`);
  const hubspot = { vendor: 'hubspot', host: 'app.hubspot.com' } as const;
  expect(orgKey({ ...hubspot, id: '1/2' })).toBe(orgKey({ ...hubspot, id: '1/3' }));
  expect(orgKey({ ...hubspot, id: '1/2' })).not.toBe(orgKey({ ...hubspot, id: '2/2' }));
});
