import { fieldListAnswer } from '../../src/bridge/field-list';
import { type OpenTab, SIGNAL, type Stored } from './open';

/** A device with every setting changed. */
export const FULL: Stored = {
  local: {
    settings: {
      fields: { salesforce: ['Rival__c', 'Main_Threat__c', 'Incumbent'], hubspot: ['main_rival'] },
      ignored: ['Nobody here', 'Internal build'],
      badge: true,
      guard: true,
      keys: true,
      retention: 6,
    },
    'alias/salesforce:acme.lightning.force.com/dagstar': { value: 'Dagstar', cardId: 'dagster' },
    'alias/hubspot:24681357/af': { value: 'AF', cardId: 'airflow' },
    'alias/hubspot:24681357/oldie': { value: 'Oldie', cardId: 'gone' },
    diagnostics: [SIGNAL],
  },
};

/** The same device with a policy for every setting. */
export const MANAGED: Stored = {
  ...FULL,
  managed: {
    salesforceFields: ['Competitor_From_Policy__c'],
    hubspotFields: [],
    ignoredValues: ['Not in scope'],
    badge: false,
    guard: false,
    keys: false,
    retentionMonths: 2,
  },
};

/** One tab for each kind of answer. */
export const TABS: readonly OpenTab[] = [
  {
    url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view',
    title: 'Northwind rollout',
    answer: fieldListAnswer([
      { label: 'Main Threat', name: 'Main_Threat__c', values: ['Dagster'], isLikely: true },
      { label: 'Competitors', values: [], isLikely: true },
      { label: 'Stage', name: 'StageName', values: ['Proposal'], isLikely: false },
    ]),
  },
  {
    url: 'https://app.hubspot.com/contacts/1/record/0-3/2',
    title: 'A deal',
    answer: fieldListAnswer([{ label: 'Amount', values: ['7'], isLikely: false }]),
  },
  {
    url: 'https://acme.lightning.force.com/lightning/page/home',
    title: 'Home',
    answer: fieldListAnswer(undefined),
  },
  { url: 'https://app.hubspot.com/contacts/1/record/0-3/3', title: 'From before the update' },
  { url: 'https://knowledge.hubspot.com/help', title: 'Help' },
];
