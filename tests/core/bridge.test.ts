import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePageMessage,
  readingMessage,
  signalMessage,
  WIRE_VERSION,
} from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';
import type { Signal } from '../../src/core/diagnostics/signal';
import { effort } from '../effort';

const deal = {
  record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' },
  name: 'A deal',
} as const;
const field = { label: 'Competitor', name: 'competitor', probe: 'test' };

const READINGS: readonly Reading[] = [
  { kind: 'not-a-deal', vendor: 'salesforce' },
  { kind: 'unidentified', vendor: 'hubspot' },
  { kind: 'unidentified', vendor: 'hubspot', name: 'A deal', sources: [] },
  {
    kind: 'unidentified',
    vendor: 'hubspot',
    name: 'A deal',
    sources: [{ field, values: ['Dagster'] }],
  },
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
  { kind: 'no-permission', deal, field },
  { kind: 'out-of-sight', deal, saved: { field, values: ['Dagster'] } },
  { kind: 'doubtful', deal, field, values: ['Dagster'] },
  { kind: 'named', deal, field, values: ['None'], further: [{ field, values: ['Dagster'] }] },
  { kind: 'named', deal, field, values: ['Dagster', 'Airflow'] },
];

const SIGNAL: Signal = {
  kind: 'disagreement',
  vendor: 'hubspot',
  primary: 'hubspot/sidebar-row',
  secondary: 'hubspot/highlight',
  structure: 'span[data-test-id] < ul',
};

describe('a message', () => {
  it.each(READINGS)('with the reading $kind arrives unchanged', (reading) => {
    const received: unknown = JSON.parse(JSON.stringify(readingMessage(reading)));
    expect(parsePageMessage(received)).toEqual(readingMessage(reading));
  });

  it('with a signal arrives unchanged', () => {
    const received: unknown = JSON.parse(JSON.stringify(signalMessage(SIGNAL)));
    expect(parsePageMessage(received)).toEqual(signalMessage(SIGNAL));
  });

  it.each([{ kind: 'x' }, { vendor: 'x' }, { primary: 1 }, { structure: undefined }])(
    'with a signal that has %j is rejected',
    (broken) => {
      expect(parsePageMessage(signalMessage({ ...SIGNAL, ...broken } as Signal))).toBeUndefined();
    },
  );

  it('of another version is rejected', () => {
    expect(
      parsePageMessage({ ...readingMessage(READINGS[0] as Reading), version: WIRE_VERSION - 1 }),
    ).toBeUndefined();
  });

  it('is rejected without an error if its content is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parsePageMessage(anything)).toBeUndefined();
        const inside = { version: WIRE_VERSION, reading: anything, signal: anything };
        expect(parsePageMessage({ ...inside, kind: 'reading' })).toBeUndefined();
        expect(parsePageMessage({ ...inside, kind: 'signal' })).toBeUndefined();
      }),
      { numRuns: effort(400, 2000) },
    );
  });

  it('with a missing field or one of another type is rejected', () => {
    const [named] = READINGS.slice(-1);
    for (const broken of [
      { deal: {} },
      { field: null },
      { values: 'Dagster' },
      { values: [1] },
      { kind: 'x' },
    ]) {
      expect(parsePageMessage(readingMessage({ ...named, ...broken } as Reading))).toBeUndefined();
    }
  });

  it('is cut to its maximum size', () => {
    const values = Array.from({ length: 500 }, () => 'x'.repeat(1_000_000 / 500));
    const huge = {
      kind: 'named',
      deal: { ...deal, name: 'n'.repeat(5000) },
      field,
      values,
      further: Array.from({ length: 50 }, () => ({ field, values: ['Dagster'] })),
    } as const;
    const parsed = parsePageMessage(
      readingMessage({ ...huge, values: ['y'.repeat(1_000_000), ...values] }),
    );
    const reading = parsed?.kind === 'reading' ? parsed.reading : undefined;
    if (reading?.kind !== 'named') throw new Error('expected a named reading');
    expect(reading.values).toHaveLength(100);
    expect(reading.values[0]).toHaveLength(4000);
    expect(reading.deal.name).toHaveLength(400);
    expect(reading.further).toHaveLength(10);
  });
});
