import type { Battlecard } from '../../src/core/card/battlecard';
import type { Deal, FieldSource } from '../../src/core/deal/reading';
import type { RivalTab, Screen, Why } from '../../src/core/screen/screen';
import { sampleCard } from './sample-card';

export const deal: Deal = {
  record: { vendor: 'salesforce', host: 'acme.lightning.force.com', id: '006000000000001' },
  name: 'Acme renewal',
};

export const hubspotDeal: Deal = {
  record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' },
};

export const field: FieldSource = { label: 'Primary Competitor', probe: 'test' };

export function cardTab(why: Partial<Why> = {}, card: Battlecard = sampleCard): RivalTab {
  const given = { kind: 'field', field, value: card.name, alias: card.name, ...why } as Why;
  return { kind: 'card', key: card.id, label: card.name, card, why: given };
}

export function unknownTab(label: string, suggestions: readonly Battlecard[] = []): RivalTab {
  return { kind: 'unknown', key: label.toLowerCase(), label, suggestions };
}

export function rivals(
  tabs: readonly [RivalTab, ...RivalTab[]],
  rest: Partial<Extract<Screen, { kind: 'rivals' }>> = {},
): Screen {
  return { kind: 'rivals', deal, field, tabs, active: tabs[0], ...rest };
}

/** A name as only a page would write it. */
export const LONG_NAME = `<img src=x onerror="document.title='hit'"> ${'Wörterbuch'.repeat(40)}`;
export const RTL_NAME = 'شركة (دجستر) 2';

/** Every state that the panel can be in, once. */
export const everyScreen: Readonly<Record<string, Screen>> = {
  'no CRM': { kind: 'no-crm' },
  connecting: { kind: 'connecting' },
  'needs reload': { kind: 'needs-reload', vendor: 'salesforce' },
  'not a deal': { kind: 'not-a-deal', vendor: 'hubspot' },
  loading: { kind: 'loading', deal },
  'field missing': {
    kind: 'field-missing',
    deal,
    lookedFor: ['Competitor', LONG_NAME],
    pickKey: '',
  },
  'field missing on HubSpot': {
    kind: 'field-missing',
    deal: hubspotDeal,
    lookedFor: [],
    pickKey: '',
  },
  'field empty': { kind: 'field-empty', deal, field, pickKey: '' },
  'field holds a placeholder': {
    kind: 'field-empty',
    deal,
    field,
    placeholder: 'None',
    pickKey: '',
  },
  editing: { kind: 'editing', deal, field, pickKey: 'editing' },
  ambiguous: {
    kind: 'ambiguous',
    deal,
    pickKey: 'ambiguous: a: b',
    sources: [
      { field, values: ['Rival'] },
      { field: { label: LONG_NAME, probe: 'b' }, values: ['Other', LONG_NAME] },
    ],
  },
  'unknown rival': rivals([unknownTab('Rivle', [sampleCard])]),
  'unknown rival with a page of a name': rivals([unknownTab(LONG_NAME)], {
    deal: { ...deal, name: LONG_NAME },
  }),
  card: rivals([cardTab()]),
  'card for one persona': rivals([cardTab()], { persona: 'buyers' }),
  'card by an alias, with a qualifier': rivals([
    cardTab({ value: 'Rival Labs (incumbent)', alias: 'Rival Labs', qualifier: 'incumbent' }),
  ]),
  'card picked by hand': rivals([cardTab({ kind: 'picked', because: 'not-on-page' })]),
  'several rivals': rivals([cardTab(), unknownTab(RTL_NAME), unknownTab(LONG_NAME)]),
  doubtful: {
    kind: 'doubtful',
    deal,
    field,
    values: ['Rival', LONG_NAME],
    suggestions: [sampleCard],
    pickKey: 'doubtful: rival',
  },
  'a field out of sight': rivals([cardTab()], { held: 'out-of-sight' }),
  'a field being edited': rivals([cardTab()], { held: 'editing' }),
};
