import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/core/card/card';
import { COMPETITOR_FIELDS } from '../../src/core/deal/competitor-fields';
import type { Reading } from '../../src/core/deal/reading';
import { indexNames } from '../../src/core/match/name-index';
import type { Library } from '../../src/core/screen/library';
import type { DealMemory } from '../../src/core/screen/memory';
import type { Screen } from '../../src/core/screen/screen';
import { screenFor } from '../../src/core/screen/screen-for';

function card(id: string, name: string): Card {
  return { id, name, aliases: [`${name} Labs`] } as unknown as Card;
}

const dagster = card('dagster', 'Dagster');
const airflow = card('airflow', 'Airflow');
const cards = [dagster, airflow];
const library: Library = {
  cards: new Map(cards.map((each) => [each.id, each])),
  names: indexNames(cards),
  personas: new Set(['platform']),
  fields: { salesforce: [], hubspot: [] },
};

const deal = { record: { vendor: 'salesforce', host: 'a.lightning.force.com', id: '1' } } as const;
const field = { label: 'Primary Competitor', probe: 'test' };
const other = { label: 'Competitors', probe: 'test' };

function named(...values: string[]): Reading {
  return { kind: 'named', deal, field, values };
}

function show(reading: Reading, memory: DealMemory = {}, rest: Partial<Library> = {}) {
  return screenFor({ kind: 'live', reading }, memory, { ...library, ...rest });
}

describe('a page that doesn’t answer', () => {
  it('has its connection state as its screen', () => {
    expect(screenFor({ kind: 'no-crm' }, {}, library)).toEqual({ kind: 'no-crm' });
    expect(screenFor({ kind: 'connecting' }, {}, library)).toEqual({ kind: 'connecting' });
    const lost = { kind: 'needs-reload', vendor: 'hubspot' } as const;
    expect(screenFor(lost, {}, library)).toEqual(lost);
  });
});

describe('a named rival', () => {
  it('shows its card and the reason', () => {
    expect(show(named('Dagster Labs (incumbent)'))).toMatchObject({
      kind: 'rivals',
      deal,
      active: {
        kind: 'card',
        card: dagster,
        why: {
          kind: 'field',
          field,
          values: ['Dagster Labs (incumbent)'],
          value: 'Dagster Labs (incumbent)',
          alias: 'Dagster Labs',
          qualifier: 'incumbent',
        },
      },
    });
  });

  it('is a tab among several, in the order of the field, with the remembered one selected', () => {
    const screen = show(named('Orchestrix', 'Airflow;Dagster'), { rival: 'card: dagster' });
    expect(screen).toMatchObject({
      kind: 'rivals',
      tabs: [
        { kind: 'unknown', label: 'Orchestrix' },
        { kind: 'card', card: airflow },
        { kind: 'card', card: dagster },
      ],
      active: { card: dagster },
    });
  });

  it('is selected if it’s the first with a card, without reordering the tabs', () => {
    expect(show(named('Orchestrix;Dagster'))).toMatchObject({
      tabs: [{ label: 'Orchestrix' }, { label: 'Dagster' }],
      active: { card: dagster },
    });
  });

  it('is not selected if the field no longer names it', () => {
    expect(show(named('Airflow'), { rival: 'dagster' })).toMatchObject({
      active: { card: airflow },
    });
  });

  it('is suggested, not shown, for a near miss', () => {
    const screen = show(named('Dagstar'));
    expect(screen).toMatchObject({ active: { kind: 'unknown', suggestions: [dagster] } });
  });

  it('shows the card picked for exactly this unknown name', () => {
    const picks = { dagstar: 'dagster' };
    expect(show(named('Dagstar'), { picks })).toMatchObject({
      active: { kind: 'card', card: dagster, why: { kind: 'picked', because: 'unknown' } },
    });
    expect(show(named('Orchestrix'), { picks })).toMatchObject({ active: { kind: 'unknown' } });
  });

  it('keeps a pick for a placeholder with a note, which earlier versions treated as a name', () => {
    const picks = { 'other see notes': 'dagster' };
    expect(show(named('Other - see notes'), { picks })).toMatchObject({
      kind: 'rivals',
      active: { kind: 'card', key: 'other see notes', card: dagster },
    });
    expect(show(named('Other - see notes'))).toMatchObject({ kind: 'field-empty', pickKey: '' });
  });

  it('does not apply a pick for a name to the same name crossed out', () => {
    const picks = { orchestrix: 'dagster' };
    expect(show(named('❌ Orchestrix'), { picks })).toMatchObject({ active: { kind: 'unknown' } });
  });

  it('is suggested for a denied name, which can’t be confirmed for the org', () => {
    for (const value of ['❌ Dagster', 'Dagster (DQ)', 'Dagster - gone', '~~Dagster~~']) {
      expect(show(named(value))).toMatchObject({
        active: { kind: 'unknown', label: value, suggestions: [dagster], isConfirmable: false },
      });
    }
  });

  it('overrides any pick', () => {
    const picks = { airflow: 'dagster', '': 'dagster' };
    expect(show(named('Airflow'), { picks })).toMatchObject({ active: { card: airflow } });
  });
});

describe('a screen without a card', () => {
  const absences: [string, Reading, object][] = [
    [
      'not a deal',
      { kind: 'not-a-deal', vendor: 'hubspot' },
      { kind: 'not-a-deal', vendor: 'hubspot' },
    ],
    ['loading', { kind: 'loading', deal }, { kind: 'loading', deal }],
    [
      'empty',
      { kind: 'empty', deal, field },
      { kind: 'field-empty', deal, field, offers: [], generalCards: [], pickKey: '' },
    ],
    [
      'a placeholder',
      named('None'),
      {
        kind: 'field-empty',
        deal,
        field,
        placeholder: 'None',
        offers: [],
        generalCards: [],
        pickKey: '',
      },
    ],
    [
      'not on the page',
      { kind: 'not-on-page', deal },
      {
        kind: 'field-missing',
        deal,
        lookedFor: COMPETITOR_FIELDS,
        isConfigured: false,
        pickKey: '',
      },
    ],
    [
      'a field hidden from this user',
      { kind: 'no-permission', deal, field },
      { kind: 'no-permission', deal, field, pickKey: '' },
    ],
    [
      'editing without a saved value',
      { kind: 'editing', deal, field },
      { kind: 'editing', deal, field, pickKey: 'editing: ' },
    ],
    [
      'a value that may be the previous deal’s',
      { kind: 'doubtful', deal, field, values: ['Dagster'] },
      {
        kind: 'doubtful',
        deal,
        field,
        values: ['Dagster'],
        suggestions: [dagster],
        pickKey: 'doubtful: dagster',
      },
    ],
    [
      'fields that disagree',
      {
        kind: 'ambiguous',
        deal,
        sources: [
          { field, values: ['Dagster', 'Orchestrix'] },
          { field: other, values: ['Airflow', 'Airflow Labs'] },
        ],
      },
      {
        kind: 'ambiguous',
        deal,
        sources: [
          { field, values: ['Dagster', 'Orchestrix'], cards: [dagster] },
          { field: other, values: ['Airflow', 'Airflow Labs'], cards: [airflow] },
        ],
        pickKey: 'ambiguous: dagster: orchestrix: airflow: airflow labs',
      },
    ],
  ];

  it.each(absences)('exists for %s', (_, reading, screen) => {
    expect(show(reading)).toEqual(screen);
  });

  it.each(absences.slice(2))('lets the rep pick a card for %s', (_, reading) => {
    const absence = show(reading);
    if (!('pickKey' in absence)) throw new Error('expected an absence with a pick');
    const screen = show(reading, { picks: { [absence.pickKey]: 'airflow' } });
    expect(screen).toMatchObject({ active: { card: airflow, why: { kind: 'picked' } } });
  });

  it('does not apply a pick for an empty field to one with text', () => {
    const picks = { '': 'airflow' };
    const sources = [{ field, values: ['A'] }];
    expect(show({ kind: 'ambiguous', deal, sources }, { picks }).kind).toBe('ambiguous');
    expect(show({ kind: 'editing', deal, field }, { picks }).kind).toBe('editing');
    const doubtful = { kind: 'doubtful', deal, field, values: ['Dagster'] } as const;
    expect(show(doubtful, { picks }).kind).toBe('doubtful');
  });

  it('has a short pick key that is unique to the text', () => {
    const long = 'word '.repeat(800);
    const key = (text: string) => {
      const screen = show({ kind: 'doubtful', deal, field, values: [text] });
      return 'pickKey' in screen ? screen.pickKey : '';
    };
    expect(key(long).length).toBeLessThan(250);
    expect(key(long)).toBe(key(long));
    expect(key(`${long}x`)).not.toBe(key(long));
    expect(key(`${long}x`)).not.toBe(key(`${long}y`));
  });

  it('does not apply a pick made during editing to a rival named “Editing”', () => {
    const picks = { 'editing: ': 'airflow' };
    expect(show({ kind: 'editing', deal, field }, { picks }).kind).toBe('rivals');
    expect(show(named('Editing'), { picks })).toMatchObject({ active: { kind: 'unknown' } });
  });

  it('shows no pick while loading or if no deal is open', () => {
    const picks = { '': 'airflow' };
    expect(show({ kind: 'loading', deal }, { picks })).toEqual({ kind: 'loading', deal });
    expect(show({ kind: 'not-a-deal', vendor: 'hubspot' }, { picks }).kind).toBe('not-a-deal');
  });

  it('ignores a pick of a card that no longer exists', () => {
    expect(show({ kind: 'empty', deal, field }, { picks: { '': 'gone' } }).kind).toBe(
      'field-empty',
    );
  });
});

describe('a preview of an unknown deal', () => {
  const preview = { kind: 'unidentified', vendor: 'hubspot', name: 'A deal' } as const;

  it('offers the cards that its values name, without showing one', () => {
    const sources = [{ field, values: ['Dagster; Orchestrix'] }];
    expect(show({ ...preview, sources })).toEqual({
      ...preview,
      sources: [{ field, values: ['Dagster; Orchestrix'], cards: [dagster] }],
    });
  });

  it('ignores what is remembered', () => {
    const sources = [{ field, values: ['Orchestrix'] }];
    const screen = show({ ...preview, sources });
    const picks = { '': 'airflow', orchestrix: 'airflow' };
    expect(show({ ...preview, sources }, { picks, persona: 'platform' })).toEqual(screen);
  });

  it('is loading until its values have settled', () => {
    expect(show(preview)).toEqual({ kind: 'connecting' });
    expect(show({ ...preview, sources: [] })).toEqual({ ...preview, sources: [] });
  });
});

describe('editing', () => {
  it('keeps the saved value', () => {
    const saved = { field, values: ['Dagster'] };
    expect(show({ kind: 'editing', deal, field, saved })).toMatchObject({
      kind: 'rivals',
      staleReason: 'editing',
      active: { card: dagster },
    });
  });
});

it('keeps the last value of a field that isn’t shown now, and marks it as stale', () => {
  const saved = { field, values: ['Dagster'] };
  expect(show({ kind: 'out-of-sight', deal, saved })).toMatchObject({
    kind: 'rivals',
    staleReason: 'out-of-sight',
    active: { card: dagster },
  });
});

it('has separate tabs for a name with and without a remark', () => {
  const screen = show(named('Dagster (incumbent);Dagster incumbent'));
  if (screen.kind !== 'rivals') throw new Error('expected rivals');
  expect(new Set(screen.tabs.map(({ key }) => key)).size).toBe(2);
});

it('ignores a persona that is no longer in the pack', () => {
  expect(show(named('Dagster'), { persona: 'gone' })).not.toHaveProperty('persona');
});

it('shows the persona of the deal', () => {
  expect(show(named('Dagster'), { persona: 'platform' })).toMatchObject({ persona: 'platform' });
});

describe('field names from the settings', () => {
  const fields = { salesforce: ['Rival__c', 'Who else'], hubspot: [] };

  it('are listed if the field is missing', () => {
    expect(show({ kind: 'not-on-page', deal }, {}, { fields })).toMatchObject({
      lookedFor: fields.salesforce,
      isConfigured: true,
    });
  });

  it('apply to one CRM only', () => {
    const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' } as const;
    expect(show({ kind: 'not-on-page', deal: { record } }, {}, { fields })).toMatchObject({
      lookedFor: COMPETITOR_FIELDS,
      isConfigured: false,
    });
  });
});

it('treats an ignored value as a placeholder', () => {
  const names = indexNames(cards, [], ['Status quo']);
  expect(show(named('Status quo'), {}, { names })).toMatchObject({
    kind: 'field-empty',
    placeholder: 'Status quo',
  });
});

describe('a name confirmed for the org', () => {
  const names = indexNames(cards, [{ value: 'Dagstar', cardId: 'dagster' }]);

  it('shows the card and the reason', () => {
    expect(show(named('Dagstar'), {}, { names })).toMatchObject({
      active: { card: dagster, why: { kind: 'field', alias: 'Dagstar', isConfirmed: true } },
    });
  });

  it('overrides an earlier pick for this deal', () => {
    const picks = { dagstar: 'airflow' };
    expect(show(named('Dagstar'), { picks }, { names })).toMatchObject({
      active: { card: dagster },
    });
  });

  it.each([
    ['Dagstar', true],
    ['Orchestrix', true],
    ['Not Dagster', false],
    [`${'We compared many of them. '.repeat(5)}`, false],
  ])('can be %s: %s', (value, isConfirmable) => {
    expect(show(named(value))).toMatchObject({ active: { kind: 'unknown', isConfirmable } });
    const { active } = show(named(value)) as Extract<Screen, { kind: 'rivals' }>;
    const picked = show(named(value), { picks: { [active.key]: 'airflow' } });
    const { why } = (picked as Extract<Screen, { kind: 'rivals' }>).active as { why: object };
    expect('isConfirmable' in why).toBe(isConfirmable);
  });
});

describe('a field that names nobody, next to others that do', () => {
  const none: Reading = { kind: 'named', deal, field, values: ['None'] };
  const further = [
    { field: other, values: ['Not sure'] },
    { field: other, values: ['Orchestrix', 'Dagstar'] },
    { field: other, values: ['Dagster; Airflow'] },
  ];

  it('offers the cards of the other fields without showing one', () => {
    expect(show({ ...none, further })).toEqual({
      kind: 'field-empty',
      deal,
      field,
      placeholder: 'None',
      offers: [
        {
          field: other,
          values: ['Dagster; Airflow'],
          cards: [dagster, airflow],
          pickKey: 'further: dagster airflow',
        },
      ],
      generalCards: [],
      pickKey: '',
    });
  });

  it('shows the card that was picked for exactly this text', () => {
    const picks = { 'further: dagster airflow': 'airflow' };
    expect(show({ ...none, further }, { picks })).toMatchObject({
      active: {
        key: 'further: dagster airflow',
        card: airflow,
        why: { kind: 'picked', because: 'further', field: other, value: 'Dagster; Airflow' },
      },
    });
    const changed = [{ field: other, values: ['Airflow'] }];
    expect(show({ ...none, further: changed }, { picks }).kind).toBe('field-empty');
    expect(show(none, { picks }).kind).toBe('field-empty');
  });

  it('offers nothing if the best field names a rival, known or not', () => {
    for (const value of ['Airflow', 'Orchestrix']) {
      const screen = show({ kind: 'named', deal, field, values: [value], further });
      expect(screen).toMatchObject({ kind: 'rivals', tabs: [{ label: value }] });
    }
  });
});
