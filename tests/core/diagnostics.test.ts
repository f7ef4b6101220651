import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSignal } from '../../src/bridge/page-message';
import { type ReportFacts, reportText } from '../../src/core/diagnostics/report';
import {
  MAX_SIGNALS,
  type NotedSignal,
  parseNoted,
  type Signal,
  withSignal,
} from '../../src/core/diagnostics/signal';
import { applyPolicy, DEFAULTS } from '../../src/core/settings/settings';

const SIGNAL: Signal = {
  kind: 'disagreement',
  vendor: 'salesforce',
  primary: 'layout-item',
  secondary: 'highlights',
  structure: 'dd[title] < records-record-layout-item[field-label]',
};

/** Returns the stored signals after these, one a day from November 1. */
function noted(signals: readonly Signal[]): readonly NotedSignal[] {
  const day = (index: number) => `2026-11-${String(index + 1).padStart(2, '0')}`;
  return signals.reduce<readonly NotedSignal[]>(
    (notes, signal, index) => withSignal(notes, signal, day(index)),
    [],
  );
}

describe('signals', () => {
  it('are counted if they are the same, with their first and last day', () => {
    expect(noted([SIGNAL, { ...SIGNAL }, { ...SIGNAL }])).toEqual([
      { ...SIGNAL, first: '2026-11-01', last: '2026-11-03', count: 3 },
    ]);
  });

  it.each([
    { kind: 'primary-silent' },
    { vendor: 'hubspot' },
    { primary: 'x' },
    { secondary: 'x' },
    { structure: 'x' },
  ] as const)('are separate if they differ in %o', (difference) => {
    expect(noted([SIGNAL, { ...SIGNAL, ...difference }])).toHaveLength(2);
  });

  it('are limited in number, dropping the oldest', () => {
    const many = Array.from({ length: MAX_SIGNALS + 10 }, (_, n) => ({
      ...SIGNAL,
      structure: `div:${n}`,
    }));
    const notes = noted([...many, many[20] as Signal]);
    expect(notes).toHaveLength(MAX_SIGNALS);
    expect(notes[0]).toMatchObject({ structure: 'div:20', count: 2 });
    expect(notes.at(-1)).toMatchObject({ structure: 'div:10' });
  });

  it('are read from storage unchanged, without anything else', () => {
    const notes = noted([SIGNAL]);
    expect(parseNoted(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
    expect(parseNoted([{ ...notes[0], first: 'yesterday' }, notes[0], null])).toEqual(notes);
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseNoted(anything)).toEqual([]);
        expect(parseNoted([anything])).toEqual([]);
      }),
    );
  });

  it('from a page are limited in length', () => {
    const parsed = parseSignal({ ...SIGNAL, structure: 'x'.repeat(5000), secret: 'Acme' });
    expect(parsed?.structure.length).toBeLessThanOrEqual(600);
    expect(parsed).not.toHaveProperty('secret');
    expect(parseSignal({ ...SIGNAL, kind: 'x' })).toBeUndefined();
  });
});

const FACTS: ReportFacts = {
  version: '1.2.3',
  chrome: '156',
  effective: applyPolicy(DEFAULTS, {}),
  confirmedNames: 0,
  signals: [],
};

describe('the report', () => {
  it('shows the defaults of a fresh install', () => {
    expect(reportText(FACTS)).toMatchInlineSnapshot(`
      "Ringside 1.2.3, Chrome 156
      Salesforce fields: 37 default
      HubSpot fields: 37 default
      Ignored values: 0 custom
      Confirmed names: 0
      Toolbar badge: on
      Ask before copying a risky line: on
      Single-key shortcuts: on
      Set by policy: none
      Signals: none"
    `);
  });

  it('shows signals, the number of values, and what policy sets', () => {
    const own = {
      ...DEFAULTS,
      fields: { salesforce: ['Secret_Rival__c', 'Other__c'], hubspot: [] },
      ignored: ['Secret value'],
    };
    const report = reportText({
      ...FACTS,
      effective: applyPolicy(own, { hubspotFields: ['secret_rival'], badge: false }),
      confirmedNames: 2,
      signals: noted([SIGNAL, SIGNAL, { ...SIGNAL, kind: 'primary-silent', vendor: 'hubspot' }]),
    });
    expect(report).toMatchInlineSnapshot(`
      "Ringside 1.2.3, Chrome 156
      Salesforce fields: 2 custom
      HubSpot fields: 1 custom
      Ignored values: 1 custom
      Confirmed names: 2
      Toolbar badge: off
      Ask before copying a risky line: on
      Single-key shortcuts: on
      Set by policy: fields.hubspot, badge
      Signals: 2
      - primary-silent on HubSpot, once, 2026-11-03
        primary layout-item, secondary highlights
        dd[title] < records-record-layout-item[field-label]
      - disagreement on Salesforce, 2 times, 2026-11-01 to 2026-11-02
        primary layout-item, secondary highlights
        dd[title] < records-record-layout-item[field-label]"
    `);
    expect(report).not.toMatch(/secret/i);
  });
});
