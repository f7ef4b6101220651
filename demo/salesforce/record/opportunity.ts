import type { SalesforceDeal } from '../../deals';
import { RIVAL_ACCOUNT_ID } from './account';
import { type Field, type RecordData, recordPath } from './record';
import { probabilityOf, STAGES } from './stages';

const RIVALS = ['Apache Airflow', 'Dagster', 'Mage', 'Orchestrix', 'Temporal', 'Other'];

function rivalField({ rival }: SalesforceDeal): Field[] {
  if (rival === undefined) return [];
  const value = rival.values.join(';');
  const field = { api: rival.api, label: rival.label, value };
  switch (rival.type) {
    case 'picklist':
      return [{ ...field, type: 'picklist', options: RIVALS, help: 'Who we are compared with.' }];
    case 'multipicklist':
      return [{ ...field, type: 'multipicklist', options: RIVALS }];
    case 'lookup':
      return [{ ...field, type: 'lookup', href: recordPath('Account', RIVAL_ACCOUNT_ID) }];
  }
}

function expectedRevenue(deal: SalesforceDeal): string {
  const amount = Number(deal.amount.replace(/[^0-9.]/g, ''));
  const expected = (amount * probabilityOf(deal.stage)) / 100;
  return expected.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}

function mainFields(deal: SalesforceDeal): Field[] {
  const account = recordPath('Account', deal.company.id);
  return [
    { api: 'OwnerId', label: 'Opportunity Owner', type: 'lookup', value: deal.owner },
    { api: 'Amount', label: 'Amount', type: 'text', value: deal.amount },
    { api: 'Name', label: 'Opportunity Name', type: 'text', value: deal.name, required: true },
    {
      api: 'ExpectedRevenue',
      label: 'Expected Revenue',
      type: 'formula',
      value: expectedRevenue(deal),
    },
    ...rivalField(deal),
    {
      api: 'AccountId',
      label: 'Account Name',
      type: 'lookup',
      value: deal.company.name,
      href: account,
    },
    { api: 'CloseDate', label: 'Close Date', type: 'text', value: deal.closeDate, required: true },
    {
      api: 'Type',
      label: 'Type',
      type: 'picklist',
      value: deal.type,
      options: ['New Business', 'Existing Business'],
    },
    { api: 'NextStep', label: 'Next Step', type: 'text', value: deal.nextStep },
    {
      api: 'StageName',
      label: 'Stage',
      type: 'picklist',
      value: deal.stage,
      options: STAGES,
      required: true,
    },
  ];
}

/** Fields in every layout whose labels contain the word but whose values never name a rival. */
function decoyFields(deal: SalesforceDeal): Field[] {
  const known = (deal.rival?.values.length ?? 0) > 0;
  return [
    {
      api: 'Competitors_Identified__c',
      label: 'Competitors identified?',
      type: 'checkbox',
      value: String(known),
    },
    {
      api: 'Competitor_Contract_End_Date__c',
      label: 'Competitor Contract End Date',
      type: 'text',
      value: known ? '6/30/2027' : '',
    },
    {
      api: 'Evaluation_Notes__c',
      label: 'Evaluation Notes',
      type: 'richtext',
      value: '<p>Must have: <b>event triggers</b>, retries, audit log.</p>',
    },
    { api: 'Description', label: 'Description', type: 'longtext', value: deal.description },
  ];
}

export function opportunityRecord(deal: SalesforceDeal): RecordData {
  return {
    object: 'Opportunity',
    id: deal.id,
    name: deal.name,
    highlights: ['AccountId', 'CloseDate', 'Amount', 'OwnerId'],
    sections: [
      { title: 'Opportunity Information', fields: mainFields(deal) },
      { title: 'Additional Information', fields: decoyFields(deal) },
    ],
    related: [
      {
        title: 'Contact Roles',
        columns: ['Contact', 'Role'],
        rows: [
          ['Jo Invented', 'Decision Maker'],
          ['Sam Fictive', 'Evaluator'],
        ],
      },
      {
        title: 'Stage History',
        columns: ['Stage', 'Amount', 'Changed by'],
        rows: [
          [deal.stage, deal.amount, deal.owner],
          ['Discovery', deal.amount, deal.owner],
        ],
      },
    ],
    activity: deal.activity,
  };
}
