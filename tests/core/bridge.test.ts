import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageMessage, parsePageMessage } from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';

const deal = {
  record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' },
  name: 'A deal',
} as const;
const field = { label: 'Competitor', name: 'competitor', probe: 'test' };

const READINGS: readonly Reading[] = [
  { kind: 'not-a-deal', vendor: 'salesforce' },
  { kind: 'loading', deal },
  { kind: 'not-on-page', deal },
  { kind: 'empty', deal, field },
  { kind: 'editing', deal, field },
  { kind: 'editing', deal, field, saved: { field, values: ['Dagster'] } },
  {
    kind: 'ambiguous',
    deal,
    sources: [
      { field, values: ['A'] },
      { field, values: ['B'] },
    ],
  },
  { kind: 'out-of-sight', deal, saved: { field, values: ['Dagster'] } },
  { kind: 'doubtful', deal, field, values: ['Dagster'] },
  { kind: 'named', deal, field, values: ['Dagster', 'Airflow'] },
];

describe('a message', () => {
  it.each(READINGS)('$kind crosses unchanged', (reading) => {
    const received: unknown = JSON.parse(JSON.stringify(pageMessage(reading)));
    expect(parsePageMessage(received)).toEqual(pageMessage(reading));
  });

  it('of another version is refused', () => {
    expect(
      parsePageMessage({ ...pageMessage(READINGS[0] as Reading), version: 2 }),
    ).toBeUndefined();
  });

  it('never throws and never passes on what is not a reading', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parsePageMessage(anything)).toBeUndefined();
        expect(
          parsePageMessage({ version: 1, kind: 'reading', reading: anything }),
        ).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('with a part missing or of another type is refused', () => {
    const [named] = READINGS.slice(-1);
    for (const broken of [
      { deal: {} },
      { field: null },
      { values: 'Dagster' },
      { values: [1] },
      { kind: 'x' },
    ]) {
      expect(parsePageMessage(pageMessage({ ...named, ...broken } as Reading))).toBeUndefined();
    }
  });

  it('is cut to bounds', () => {
    const values = Array.from({ length: 500 }, () => 'x'.repeat(1_000_000 / 500));
    const huge = {
      kind: 'named',
      deal: { ...deal, name: 'n'.repeat(5000) },
      field,
      values,
    } as const;
    const parsed = parsePageMessage(
      pageMessage({ ...huge, values: ['y'.repeat(1_000_000), ...values] }),
    );
    const reading = parsed?.reading;
    if (reading?.kind !== 'named') throw new Error('expected a named reading');
    expect(reading.values).toHaveLength(100);
    expect(reading.values[0]).toHaveLength(4000);
    expect(reading.deal.name).toHaveLength(400);
  });
});
