import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../src/core/badge/badge-for';
import type { Reading } from '../../src/core/deal/reading';
import { indexNames } from '../../src/core/match/name-index';

const CARDS = [
  { id: 'dagster', name: 'Dagster', aliases: ['Elementl'] },
  { id: 'airflow', name: 'Apache Airflow', aliases: ['Airflow'] },
  ...Array.from({ length: 6 }, (_, n) => ({ id: `r${n}`, name: `Rival ${n}`, aliases: [] })),
];
const index = indexNames(CARDS);
const cardNames = new Map(CARDS.map(({ id, name }) => [id, name]));

const deal = { record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' } } as const;
const field = { label: 'Competitor', probe: 'test' };

function badge(...values: string[]) {
  return badgeFor({ kind: 'named', deal, field, values }, index, cardNames);
}

describe('the badge', () => {
  it('counts the cards and lists their names in the order of the field', () => {
    expect(badge('Elementl')).toEqual({ text: '1', title: 'Open Ringside: Dagster' });
    expect(badge('Airflow; Dagster')).toEqual({
      text: '2',
      title: 'Open Ringside: Apache Airflow, Dagster',
    });
  });

  it('counts a card once even if it has several names in the field', () => {
    expect(badge('Dagster', 'Elementl')?.text).toBe('1');
  });

  it('ignores names without a card, denied names, and near misses', () => {
    expect(badge('Dagster; Somebody Else')?.text).toBe('1');
    expect(badge('Dagstar')).toBeUndefined();
    expect(badge('Not Dagster')).toBeUndefined();
    expect(badge('❌ Dagster')).toBeUndefined();
    expect(badge('Dagster (DQ)')).toBeUndefined();
    expect(badge('None')).toBeUndefined();
  });

  it('shortens a long list', () => {
    const all = Array.from({ length: 6 }, (_, n) => `Rival ${n}`);
    expect(badge(...all)).toEqual({
      text: '6',
      title: 'Open Ringside: Rival 0, Rival 1, Rival 2, Rival 3, Rival 4, and 1 more',
    });
  });

  const named = { field, values: ['Dagster'] };
  it.each<Reading>([
    { kind: 'not-a-deal', vendor: 'hubspot' },
    { kind: 'unidentified', vendor: 'hubspot', sources: [named] },
    { kind: 'loading', deal },
    { kind: 'not-on-page', deal },
    { kind: 'empty', deal, field },
    { kind: 'editing', deal, field, saved: named },
    { kind: 'out-of-sight', deal, saved: named },
    { kind: 'no-permission', deal, field },
    { kind: 'doubtful', deal, ...named },
    { kind: 'ambiguous', deal, sources: [named] },
  ])('is empty for the reading $kind', (reading) => {
    expect(badgeFor(reading, index, cardNames)).toBeUndefined();
  });
});
