import type { Card } from '../../src/core/card/card';
import type { Deal, FieldSource } from '../../src/core/deal/reading';
import type { RivalTab, Screen, Why } from '../../src/core/screen/screen';
import { anyCompetitor, noDecision, sampleCard } from './sample-card';

export const deal: Deal = {
  record: { vendor: 'salesforce', host: 'acme.lightning.force.com', id: '006000000000001' },
  name: 'Acme renewal',
};

export const hubspotDeal: Deal = {
  record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' },
};

export const field: FieldSource = {
  label: 'Primary Competitor',
  name: 'Primary_Competitor__c',
  probe: 'salesforce/target-name',
};

export function cardTab(why: Partial<Why> = {}, card: Card = sampleCard): RivalTab {
  const value = ('value' in why && why.value) || card.name;
  const from = { field, values: [value], value, alias: card.name };
  const given = { ...(why.kind !== 'picked' && from), kind: 'field', ...why } as Why;
  return { kind: 'card', key: card.id, label: card.name, card, why: given };
}

export function unknownTab(
  label: string,
  suggestions: readonly Card[] = [],
): Extract<RivalTab, { kind: 'unknown' }> {
  const general = { generalCards: [anyCompetitor], isConfirmable: true };
  return { kind: 'unknown', key: label.toLowerCase(), label, suggestions, ...general };
}

export function rivals(
  tabs: readonly [RivalTab, ...RivalTab[]],
  rest: Partial<Extract<Screen, { kind: 'rivals' }>> = {},
): Screen {
  return { kind: 'rivals', deal, field, tabs, active: tabs[0], ...rest };
}

/** A very long name with HTML in it, such as a page may contain. */
export const LONG_NAME = `<img src=x onerror="document.title='hit'"> ${'Wörterbuch'.repeat(40)}`;
export const RTL_NAME = 'شركة (دجستر) 2';

/** Every state of the panel, by name. */
export const everyScreen: Readonly<Record<string, Screen>> = {
  'no CRM': { kind: 'no-crm' },
  connecting: { kind: 'connecting' },
  'needs reload': { kind: 'needs-reload', vendor: 'salesforce' },
  'not a deal': { kind: 'not-a-deal', vendor: 'hubspot' },
  'unidentified preview': {
    kind: 'unidentified',
    vendor: 'hubspot',
    name: LONG_NAME,
    sources: [{ field, values: ['Rival', LONG_NAME], cards: [sampleCard] }],
  },
  'unidentified preview without a competitor': {
    kind: 'unidentified',
    vendor: 'hubspot',
    sources: [],
  },
  loading: { kind: 'loading', deal },
  'field missing': {
    kind: 'field-missing',
    deal,
    lookedFor: ['Competitor', LONG_NAME],
    isConfigured: false,
    pickKey: '',
  },
  'field missing on HubSpot': {
    kind: 'field-missing',
    deal: hubspotDeal,
    lookedFor: [],
    isConfigured: false,
    pickKey: '',
  },
  'field from the settings missing': {
    kind: 'field-missing',
    deal: hubspotDeal,
    lookedFor: ['rival_in_deal', 'Wettbewerber im Deal'],
    isConfigured: true,
    pickKey: '',
  },
  'field empty': {
    kind: 'field-empty',
    deal,
    field,
    offers: [],
    generalCards: [noDecision, anyCompetitor],
    pickKey: '',
  },
  'no permission': { kind: 'no-permission', deal, field, pickKey: '' },
  'no permission on HubSpot': {
    kind: 'no-permission',
    deal: hubspotDeal,
    field: { label: LONG_NAME, probe: 'unheard-of' },
    pickKey: '',
  },
  'field with an ignored value': {
    kind: 'field-empty',
    deal,
    field,
    placeholder: 'None',
    offers: [],
    generalCards: [noDecision, anyCompetitor],
    pickKey: '',
  },
  'ignored value, and another field names competitors': {
    kind: 'field-empty',
    deal,
    field,
    placeholder: 'None',
    offers: [
      {
        field: { label: 'Competitors', probe: 'salesforce/dynamic-form' },
        values: ['Rival', 'Other'],
        cards: [sampleCard],
        pickKey: 'further: rival: other',
      },
    ],
    generalCards: [noDecision, anyCompetitor],
    pickKey: '',
  },
  editing: { kind: 'editing', deal, field, pickKey: 'editing' },
  ambiguous: {
    kind: 'ambiguous',
    deal,
    pickKey: 'ambiguous: a: b',
    sources: [
      { field, values: ['Rival'], cards: [sampleCard] },
      { field: { label: LONG_NAME, probe: 'b' }, values: ['Other', LONG_NAME], cards: [] },
    ],
  },
  'ambiguous between two cards': {
    kind: 'ambiguous',
    deal,
    pickKey: 'ambiguous: rival: opponent',
    sources: [
      { field, values: ['Rival'], cards: [sampleCard] },
      {
        field: { label: 'Primary Competitor', probe: 'salesforce/highlights' },
        values: ['Opponent'],
        cards: [{ ...sampleCard, id: 'opponent', name: 'Opponent' }],
      },
    ],
  },
  'unknown rival': rivals([unknownTab('Rivle', [sampleCard])]),
  'unknown rival similar to two cards': rivals([
    unknownTab('Rivle', [sampleCard, { ...sampleCard, id: 'rivet', name: 'Rivet' }]),
  ]),
  'unknown rival that can’t be confirmed': rivals([
    { ...unknownTab('Not Rivle', [sampleCard]), isConfirmable: false },
  ]),
  'unknown rival on HubSpot': rivals([unknownTab('Somebody')], { deal: hubspotDeal }),
  'unknown rival with a very long name': rivals([unknownTab(LONG_NAME)], {
    deal: { ...deal, name: LONG_NAME },
  }),
  card: rivals([cardTab()]),
  'card for one persona': rivals([cardTab()], { persona: 'buyers' }),
  'card by an alias, with a qualifier': rivals([
    cardTab({ value: 'Rival Labs (incumbent)', alias: 'Rival Labs', qualifier: 'incumbent' }),
  ]),
  'card by a confirmed name': rivals([
    cardTab({ value: 'Rivle', alias: 'Rivle', isConfirmed: true }),
  ]),
  'card picked for an unknown name': rivals([
    cardTab({ kind: 'picked', because: 'unknown', field, value: 'Rivle', isConfirmable: true }),
  ]),
  'card picked for another field’s value': rivals([
    cardTab({
      kind: 'picked',
      because: 'further',
      field: { label: 'Competitors', probe: 'salesforce/dynamic-form' },
      value: 'Rival',
    }),
  ]),
  'card picked by hand': rivals([cardTab({ kind: 'picked', because: 'not-on-page' })]),
  'custom card': rivals([cardTab({}, { ...sampleCard, origin: 'own' })]),
  'general card picked for an unknown name': rivals([
    {
      ...cardTab({ kind: 'picked', because: 'unknown', field, value: LONG_NAME }, anyCompetitor),
      label: LONG_NAME,
    },
  ]),
  'ignored value beside a competitor': rivals([
    {
      ...unknownTab('In-house'),
      generalCards: [noDecision],
      isStatusQuo: true,
      isConfirmable: false,
    },
    cardTab(),
  ]),
  'browsed general card': { kind: 'browsing', card: noDecision },
  'several rivals': rivals([cardTab(), unknownTab(RTL_NAME), unknownTab(LONG_NAME)]),
  doubtful: {
    kind: 'doubtful',
    deal,
    field,
    values: ['Rival', LONG_NAME],
    suggestions: [sampleCard],
    pickKey: 'doubtful: rival',
  },
  'all cards': { kind: 'browsing' },
  'browsed card while a deal is open': { kind: 'browsing', card: sampleCard, openDeal: deal },
  'browsed card for one persona': { kind: 'browsing', card: sampleCard, persona: 'buyers' },
  'field not visible': rivals([cardTab()], { staleReason: 'out-of-sight' }),
  'field being edited': rivals([cardTab()], { staleReason: 'editing' }),
};
