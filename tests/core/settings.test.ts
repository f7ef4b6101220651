import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRetention, RETENTIONS, retentionStart } from '../../src/core/settings/retention';
import {
  applyPolicy,
  DEFAULTS,
  MAX_NAME,
  MAX_NAMES,
  namesInLines,
  parseSettings,
  type Settings,
} from '../../src/core/settings/settings';
import schema from '../../src/storage/managed-settings.schema.json' with { type: 'json' };
import { effort } from '../effort';

const OWN: Settings = {
  fields: { salesforce: ['Rival__c'], hubspot: ['main_rival'] },
  ignored: ['Nobody here'],
  badge: true,
  guard: true,
  keys: true,
  teamFolder: true,
  retention: 6,
};

describe('stored settings', () => {
  it('are read unchanged', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
  });

  it.each([undefined, null, 7, 'x', [], {}])('are the defaults for %j', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULTS);
  });

  it('keep valid values next to invalid ones', () => {
    const broken = {
      fields: { salesforce: 'Rival__c', hubspot: ['a', 'a', ' b ', ''] },
      badge: 'no',
      guard: 0,
      keys: null,
      retention: '6',
    };
    expect(parseSettings(broken)).toEqual({
      ...DEFAULTS,
      fields: { salesforce: [], hubspot: ['a', 'b'] },
    });
  });

  it('are read from any value without an error and within limits', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (fields, ignored) => {
        const parsed = parseSettings({ fields, ignored });
        for (const names of [parsed.fields.salesforce, parsed.fields.hubspot, parsed.ignored]) {
          expect(names.length).toBeLessThanOrEqual(MAX_NAMES);
          expect(names.every((name) => name !== '' && name.length <= MAX_NAME)).toBe(true);
        }
      }),
      { numRuns: effort(200, 1000) },
    );
  });
});

/** Values that the schema allows by type, different from the defaults. */
const ALLOWED = { array: ['From policy'], boolean: false, integer: 2 } as const;

describe('a policy', () => {
  const properties = Object.entries(schema.properties) as [
    string,
    { type: keyof typeof ALLOWED; title: string; description: string; items?: { type: string } },
  ][];

  it.each(properties)('with %s sets exactly one setting', (key, { type }) => {
    const { settings, managed } = applyPolicy(OWN, { [key]: ALLOWED[type] });
    expect(managed.size).toBe(1);
    const differing = [
      settings.fields.salesforce,
      settings.fields.hubspot,
      settings.ignored,
      settings.badge,
      settings.guard,
      settings.keys,
      settings.teamFolder,
      settings.retention,
    ].filter((value) => JSON.stringify(value) === JSON.stringify(ALLOWED[type]));
    expect(differing).toHaveLength(1);
  });

  it('can set every setting', () => {
    const policy = Object.fromEntries(properties.map(([key, { type }]) => [key, ALLOWED[type]]));
    const { settings, managed } = applyPolicy(OWN, policy);
    expect([...managed].sort()).toEqual([
      'badge',
      'fields.hubspot',
      'fields.salesforce',
      'guard',
      'ignored',
      'keys',
      'retention',
      'teamFolder',
    ]);
    expect(settings).toEqual({
      fields: { salesforce: ['From policy'], hubspot: ['From policy'] },
      ignored: ['From policy'],
      badge: false,
      guard: false,
      keys: false,
      teamFolder: false,
      retention: 2,
    });
  });

  it.each(properties)('has documentation for %s', (_, { title, description, type, items }) => {
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
    if (type === 'array') expect(items).toEqual({ type: 'string' });
  });

  it('with invalid values is ignored', () => {
    const policy = {
      salesforceFields: 'Rival__c',
      hubspotFields: [1],
      ignoredValues: {},
      badge: 1,
      guard: 'off',
      retentionMonths: 0.5,
    };
    expect(applyPolicy(OWN, policy)).toEqual({ settings: OWN, managed: new Set() });
  });

  it('can set that the default field names are used', () => {
    const { settings, managed } = applyPolicy(OWN, { salesforceFields: [] });
    expect(settings.fields).toEqual({ salesforce: [], hubspot: ['main_rival'] });
    expect(managed).toEqual(new Set(['fields.salesforce']));
  });
});

describe('a retention', () => {
  const day = 24 * 60 * 60 * 1000;
  const moments = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });

  it('is a whole number of months that the policy’s schema allows', () => {
    const { minimum, maximum } = schema.properties.retentionMonths;
    expect([...RETENTIONS, minimum, maximum].map(asRetention)).toEqual([
      ...RETENTIONS,
      minimum,
      maximum,
    ]);
    expect(RETENTIONS).toContain(DEFAULTS.retention);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const isAllowed =
          Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
        expect(asRetention(value)).toBe(isAllowed ? value : undefined);
      }),
    );
    expect([0, -1, 1.5, maximum + 1, '6', Number.NaN].map(asRetention)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it('starts so many calendar months ago, at the same time of day', () => {
    const start = (now: string, months: number) =>
      new Date(retentionStart(Date.parse(now), months)).toISOString();
    expect(start('2026-11-28T12:34:56.789Z', 12)).toBe('2025-11-28T12:34:56.789Z');
    expect(start('2026-01-15T00:00:00.000Z', 1)).toBe('2025-12-15T00:00:00.000Z');
    // The last day of a shorter month, so that no deal is forgotten early.
    expect(start('2026-03-31T08:00:00.000Z', 1)).toBe('2026-02-28T08:00:00.000Z');
    expect(start('2028-02-29T08:00:00.000Z', 12)).toBe('2027-02-28T08:00:00.000Z');
  });

  it('starts at least 28 and at most 31 days ago for each month', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 120 }), (now, months) => {
        const age = (now.getTime() - retentionStart(now.getTime(), months)) / day;
        expect(age).toBeGreaterThanOrEqual(months * 28);
        expect(age).toBeLessThanOrEqual(months * 31);
      }),
    );
  });

  it('never starts earlier for a longer retention or an earlier moment', () => {
    fc.assert(
      fc.property(moments, fc.nat(1e10), fc.integer({ min: 1, max: 119 }), (now, later, months) => {
        const start = retentionStart(now.getTime(), months);
        expect(retentionStart(now.getTime(), months + 1)).toBeLessThan(start);
        expect(retentionStart(now.getTime() + later, months)).toBeGreaterThanOrEqual(start - day);
      }),
    );
  });
});

describe('a list of names', () => {
  it('is read from a text with one name per line', () => {
    expect(namesInLines('  Nobody \r\n\nInternal build\nNobody\n')).toEqual([
      'Nobody',
      'Internal build',
    ]);
    expect(namesInLines('')).toEqual([]);
  });
});
