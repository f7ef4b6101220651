import { describe, expect, it } from 'vitest';
import type { Battlecard } from '../../src/core/card/battlecard';
import { COMPETITOR_FIELDS } from '../../src/core/deal/competitor-fields';
import type { Reading } from '../../src/core/deal/reading';
import { indexNames } from '../../src/core/match/match';
import type { DealMemory } from '../../src/core/screen/memory';
import { screenFor } from '../../src/core/screen/screen-for';

function card(id: string, name: string): Battlecard {
  return { id, name, aliases: [`${name} Labs`] } as unknown as Battlecard;
}

const dagster = card('dagster', 'Dagster');
const airflow = card('airflow', 'Airflow');
const cards = [dagster, airflow];
const library = {
  cards: new Map(cards.map((each) => [each.id, each])),
  names: indexNames(cards),
  personas: new Set(['platform']),
};

const deal = { record: { vendor: 'salesforce', host: 'a.lightning.force.com', id: '1' } } as const;
const field = { label: 'Primary Competitor', probe: 'test' };

function named(...values: string[]): Reading {
  return { kind: 'named', deal, field, values };
}

function show(reading: Reading, memory: DealMemory = {}) {
  return screenFor({ kind: 'live', reading }, memory, library);
}

describe('without a page that answers', () => {
  it('passes the connection on as its own screen', () => {
    expect(screenFor({ kind: 'no-crm' }, {}, library)).toEqual({ kind: 'no-crm' });
    expect(screenFor({ kind: 'connecting' }, {}, library)).toEqual({ kind: 'connecting' });
    const lost = { kind: 'needs-reload', vendor: 'hubspot' } as const;
    expect(screenFor(lost, {}, library)).toEqual(lost);
  });
});

describe('a named rival', () => {
  it('shows its card and says why', () => {
    expect(show(named('Dagster Labs (incumbent)'))).toMatchObject({
      kind: 'rivals',
      deal,
      active: {
        kind: 'card',
        card: dagster,
        why: { kind: 'field', field, alias: 'Dagster Labs', qualifier: 'incumbent' },
      },
    });
  });

  it('several come as tabs in the order of the field; the remembered one is in front', () => {
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

  it('the first rival that has a card is in front, the tabs stay in the order of the field', () => {
    expect(show(named('Orchestrix;Dagster'))).toMatchObject({
      tabs: [{ label: 'Orchestrix' }, { label: 'Dagster' }],
      active: { card: dagster },
    });
  });

  it('a remembered rival that the field no longer names is not in front', () => {
    expect(show(named('Airflow'), { rival: 'dagster' })).toMatchObject({
      active: { card: airflow },
    });
  });

  it('a near miss is offered and not shown', () => {
    const screen = show(named('Dagstar'));
    expect(screen).toMatchObject({ active: { kind: 'unknown', suggestions: [dagster] } });
  });

  it('an unknown rival takes the card picked for exactly this name', () => {
    const picks = { dagstar: 'dagster' };
    expect(show(named('Dagstar'), { picks })).toMatchObject({
      active: { kind: 'card', card: dagster, why: { kind: 'picked', because: 'unknown' } },
    });
    expect(show(named('Orchestrix'), { picks })).toMatchObject({ active: { kind: 'unknown' } });
  });

  it('a pick never overrules a name that is known', () => {
    const picks = { airflow: 'dagster', '': 'dagster' };
    expect(show(named('Airflow'), { picks })).toMatchObject({ active: { card: airflow } });
  });
});

describe('absence', () => {
  const absences: [string, Reading, object][] = [
    [
      'not a deal',
      { kind: 'not-a-deal', vendor: 'hubspot' },
      { kind: 'not-a-deal', vendor: 'hubspot' },
    ],
    ['loading', { kind: 'loading', deal }, { kind: 'loading', deal }],
    ['empty', { kind: 'empty', deal, field }, { kind: 'field-empty', deal, field, pickKey: '' }],
    [
      'a placeholder',
      named('None'),
      { kind: 'field-empty', deal, field, placeholder: 'None', pickKey: '' },
    ],
    [
      'not on the page',
      { kind: 'not-on-page', deal },
      { kind: 'field-missing', deal, lookedFor: COMPETITOR_FIELDS, pickKey: '' },
    ],
    [
      'editing, nothing saved',
      { kind: 'editing', deal, field },
      { kind: 'editing', deal, field, pickKey: 'editing' },
    ],
    [
      'what may be the deal before',
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
      'sources that disagree',
      { kind: 'ambiguous', deal, sources: [{ field, values: ['A', 'B'] }] },
      {
        kind: 'ambiguous',
        deal,
        sources: [{ field, values: ['A', 'B'] }],
        pickKey: 'ambiguous: a: b',
      },
    ],
  ];

  it.each(absences)('%s has a screen of its own', (_, reading, screen) => {
    expect(show(reading)).toEqual(screen);
  });

  it.each(absences.slice(2))('%s takes a card picked by hand, and says so', (_, reading) => {
    const absence = show(reading);
    if (!('pickKey' in absence)) throw new Error('expected an absence with a pick');
    const screen = show(reading, { picks: { [absence.pickKey]: 'airflow' } });
    expect(screen).toMatchObject({ active: { card: airflow, why: { kind: 'picked' } } });
  });

  it('a pick made for an empty field says nothing of one that holds texts', () => {
    const picks = { '': 'airflow' };
    const sources = [{ field, values: ['A'] }];
    expect(show({ kind: 'ambiguous', deal, sources }, { picks }).kind).toBe('ambiguous');
    expect(show({ kind: 'editing', deal, field }, { picks }).kind).toBe('editing');
    const doubtful = { kind: 'doubtful', deal, field, values: ['Dagster'] } as const;
    expect(show(doubtful, { picks }).kind).toBe('doubtful');
  });

  it('while loading or off a deal no pick is shown', () => {
    const picks = { '': 'airflow' };
    expect(show({ kind: 'loading', deal }, { picks })).toEqual({ kind: 'loading', deal });
    expect(show({ kind: 'not-a-deal', vendor: 'hubspot' }, { picks }).kind).toBe('not-a-deal');
  });

  it('a pick of a card that is no longer bundled is as none', () => {
    expect(show({ kind: 'empty', deal, field }, { picks: { '': 'gone' } }).kind).toBe(
      'field-empty',
    );
  });
});

describe('editing', () => {
  it('keeps the saved value', () => {
    const saved = { field, values: ['Dagster'] };
    expect(show({ kind: 'editing', deal, field, saved })).toMatchObject({
      kind: 'rivals',
      held: 'editing',
      active: { card: dagster },
    });
  });
});

it('a field out of sight keeps what it said, and says so', () => {
  const saved = { field, values: ['Dagster'] };
  expect(show({ kind: 'out-of-sight', deal, saved })).toMatchObject({
    kind: 'rivals',
    held: 'out-of-sight',
    active: { card: dagster },
  });
});

it('a name with and without a qualifier never share a tab', () => {
  const screen = show(named('Dagster (incumbent);Dagster incumbent'));
  if (screen.kind !== 'rivals') throw new Error('expected rivals');
  expect(new Set(screen.tabs.map(({ key }) => key)).size).toBe(2);
});

it('a persona that has left the pack is as none', () => {
  expect(show(named('Dagster'), { persona: 'gone' })).not.toHaveProperty('persona');
});

it('the persona of the deal is on the screen', () => {
  expect(show(named('Dagster'), { persona: 'platform' })).toMatchObject({ persona: 'platform' });
});
