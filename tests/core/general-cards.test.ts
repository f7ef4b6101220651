import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardPurpose } from '../../src/core/card/card';
import type { Reading } from '../../src/core/deal/reading';
import { matchRivals } from '../../src/core/match/match';
import { indexNames } from '../../src/core/match/name-index';
import { correctionOf } from '../../src/core/recall/correction';
import type { Recall } from '../../src/core/recall/recall';
import type { Library } from '../../src/core/screen/library';
import type { DealMemory } from '../../src/core/screen/memory';
import { unmatchedNames } from '../../src/core/screen/screen';
import { screenFor } from '../../src/core/screen/screen-for';
import { joinCards } from '../../src/storage/custom-cards/join-cards';
import { effort } from '../effort';
import { NO_DECISION } from './no-decision';

function card(id: string, name: string, aliases: readonly string[] = [], purpose?: CardPurpose) {
  return { id, name, aliases, ...(purpose && { purpose }) } as unknown as Card;
}

const dagster = card('dagster', 'Dagster', ['Dagster Labs']);
const close = card('close', 'Close');
const noDecision = NO_DECISION as Card;
const anyCompetitor = card('any', 'Any competitor', ['Somebody'], 'any-competitor');
const rivals = [dagster, close];
const cards = [...rivals, noDecision, anyCompetitor];
const names = indexNames(cards);
const library: Library = {
  cards: new Map(cards.map((each) => [each.id, each])),
  names,
  personas: new Set(),
  fields: { salesforce: [], hubspot: [] },
};

const deal = { record: { vendor: 'salesforce', host: 'a.lightning.force.com', id: '1' } } as const;
const field = { label: 'Primary Competitor', probe: 'test' };
const named = (...values: string[]): Reading => ({ kind: 'named', deal, field, values });

function show(reading: Reading, memory: DealMemory = {}) {
  return screenFor({ kind: 'live', reading }, memory, library);
}

describe('a general card never matches', () => {
  const known = (values: readonly string[], index: typeof names) =>
    matchRivals(values, index).filter(({ kind }) => kind === 'known');

  it('by its name or an alias, not even if a rep confirmed one', () => {
    const aliases = [
      { value: 'Orchestrix', cardId: 'any' },
      { value: 'Nobody special', cardId: 'no-decision' },
    ];
    const index = indexNames(cards, aliases);
    const all = [noDecision, anyCompetitor].flatMap((each) => [each.name, ...each.aliases]);
    for (const value of [...all, 'Orchestrix', 'Nobody special']) {
      expect(known([value], index), value).toEqual([]);
    }
  });

  it('and doesn’t change what a rival’s name matches', () => {
    const word = fc.constantFrom(
      ...[
        'Dagster',
        'dagster labs',
        'Close',
        'Dagstar',
        'Orchestrix',
        'None',
        'Other',
        'No decision',
      ],
      ...[
        ...noDecision.aliases,
        'in house',
        'Somebody',
        'not',
        '❌',
        '✅',
        'ruled out',
        '(incumbent)',
        '2026',
      ],
    );
    const between = fc.constantFrom(
      ' ',
      ', ',
      '; ',
      ' / ',
      '/',
      ' - ',
      ': ',
      ' (',
      ') ',
      ' vs ',
      '\n',
    );
    const text = fc
      .array(fc.tuple(word, between), { minLength: 1, maxLength: 6 })
      .map((all) => all.flat().join(''));
    const without = indexNames(rivals);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (values) => {
        expect(known(values, names)).toEqual(known(values, without));
      }),
      { numRuns: effort(300, 20_000) },
    );
  });

  it('and isn’t suggested for a similar name', () => {
    for (const rival of matchRivals(['No decisions', 'Any competitors', 'Crons'], names)) {
      expect(rival).toMatchObject({ kind: 'unknown', suggestions: [] });
    }
  });
});

describe('what a customer does instead of buying', () => {
  it.each([
    ['In-house'],
    ['IN HOUSE'],
    ['No decision'],
    ['✅ In-house'],
    ['currently in-house'],
    ['In-house (current)'],
    ['Cron - since 2024'],
    ['None / In-house'],
    ['Cron; Spreadsheets'],
    ['Spreadsheets and cron'],
    ['Build vs. buy'],
    ['In-house', 'Cron'],
  ])('leaves a field without a competitor: %s %s', (...values) => {
    const given = values.filter((value) => value !== undefined);
    expect(show(named(...given))).toMatchObject({
      kind: 'field-empty',
      placeholder: given.join('; '),
      generalCards: [noDecision, anyCompetitor],
    });
  });

  it.each([
    '❌ In-house',
    'not in-house',
    'In-house by Acme',
    'In-house (Luigi)',
    'Cron, Luigi',
    'Cronly',
  ])('is a name like any other beside other words: %s', (value) => {
    const screen = show(named(value));
    const tabs = screen.kind === 'rivals' ? screen.tabs : [];
    expect(tabs.map(({ kind }) => kind)).toContain('unknown');
    expect(tabs[0]).not.toHaveProperty('isStatusQuo');
  });

  it('is a tab of its own beside a competitor, which stays in front', () => {
    const screen = show(named('In-house', 'Dagster', 'Orchestrix'));
    expect(screen).toMatchObject({
      tabs: [
        { kind: 'unknown', label: 'In-house', generalCards: [noDecision], isConfirmable: false },
        { kind: 'card', card: dagster, why: { kind: 'field' } },
        { kind: 'unknown', label: 'Orchestrix', generalCards: [anyCompetitor] },
      ],
      active: { card: dagster },
    });
    if (screen.kind !== 'rivals') throw new Error('No tabs');
    expect(unmatchedNames(screen)).toEqual(['Orchestrix']);
    const picked = show(named('In-house', 'Dagster'), { picks: { 'in house': 'no-decision' } });
    if (picked.kind !== 'rivals') throw new Error('No tabs');
    expect(picked.tabs[0]).toMatchObject({ card: noDecision, why: { because: 'placeholder' } });
    expect(unmatchedNames(picked)).toEqual([]);
  });

  it('is still a rival’s name if a card has it', () => {
    const cron = card('cron', 'Cron');
    expect(matchRivals(['Cron'], indexNames([cron, noDecision]))).toMatchObject([
      { kind: 'known', cardId: 'cron' },
    ]);
    expect(joinCards([noDecision], [{ ...cron, origin: 'own' }]).setAside).toEqual([]);
  });
});

describe('general cards are offered', () => {
  it('for an empty field, and for a value that names nobody', () => {
    const both = { kind: 'field-empty', generalCards: [noDecision, anyCompetitor] };
    expect(show({ kind: 'empty', deal, field })).toMatchObject(both);
    expect(show(named('None'))).toMatchObject(both);
  });

  it('in the other order for a value that means somebody else', () => {
    expect(show(named('Other'))).toMatchObject({ generalCards: [anyCompetitor, noDecision] });
  });

  it('until the rep picks one, which is shown as picked for the value', () => {
    const value = 'In-house';
    expect(show(named(value), { picks: { 'in house': 'no-decision' } })).toMatchObject({
      kind: 'rivals',
      active: {
        card: noDecision,
        label: value,
        why: { kind: 'picked', because: 'placeholder', value },
      },
    });
  });

  it('again once the field names something else, even if it names nobody', () => {
    const picked = { picks: { 'in house': 'no-decision' } };
    expect(show(named('Cron'), picked)).toMatchObject({ kind: 'field-empty' });
    // The card was picked when the field was empty.
    expect(show(named('Cron'), { picks: { '': 'dagster' } })).toMatchObject({
      kind: 'field-empty',
    });
    expect(show(named('Dagster'), picked)).toMatchObject({ active: { why: { kind: 'field' } } });
  });

  it('for an unknown name, whose tab keeps the name, and which can’t always mean the card', () => {
    const values = ['Orchestrix', 'Luigi'];
    const picks = { orchestrix: 'any', luigi: 'any' };
    const screen = show(named(...values), { picks });
    expect(screen).toMatchObject({
      tabs: values.map((value) => ({
        label: value,
        card: anyCompetitor,
        why: { kind: 'picked', because: 'unknown', value },
      })),
    });
    if (screen.kind !== 'rivals') throw new Error('No tabs');
    for (const tab of screen.tabs) expect(tab).not.toHaveProperty('why.isConfirmable');
    expect(unmatchedNames(screen)).toEqual(values);
  });
});

describe('joined with other cards', () => {
  it('a general card replaces only one for the same purpose', () => {
    const team = {
      ...card('no-decision', 'Status quo', ['None'], 'no-decision'),
      origin: 'team',
    } as const;
    expect(joinCards(cards, [team]).cards).toContain(team);
    const stranger = { ...card('no-decision', 'Nodec'), origin: 'team' } as const;
    expect(joinCards(cards, [stranger]).setAside).toMatchObject([{ card: stranger }]);
  });

  it('a second card with its name is set aside', () => {
    const own = { ...card('mine', 'No decision', [], 'no-decision'), origin: 'own' } as const;
    expect(joinCards(cards, [own]).setAside).toMatchObject([
      { card: own, clash: { with: noDecision } },
    ]);
  });
});

it('a correction of a general card’s line doesn’t name the card to a customer', () => {
  const recall = {
    card: { ...noDecision, parts: [] },
    copied: { day: '2026-11-12' },
  } as unknown as Recall;
  const templates = { replaced: [], withdrawn: ['What I wrote about {competitor} was wrong.'] };
  expect(correctionOf(recall, templates, { form: 'words' }).text).toBe(
    'What I wrote about your options was wrong.',
  );
});
