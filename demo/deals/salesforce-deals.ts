import { companyWithId } from './companies';
import type { SalesforceDeal, SalesforceRival } from './deal';
import { salesforceId } from './salesforce-id';

const primary = { api: 'Primary_Competitor__c', label: 'Primary Competitor' } as const;

function picklist(...values: string[]): SalesforceRival {
  return { ...primary, type: 'picklist', values };
}

export const salesforceDeals = {
  dagster: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Ef7Kq'),
    name: 'Example Freight - Orchestration platform',
    company: companyWithId('freight', salesforceId('001Wx00000Ef7Ab')),
    stage: 'Proposal',
    amount: '$184,000.00',
    closeDate: '1/29/2027',
    owner: 'Robin Sample',
    type: 'New Business',
    nextStep: 'Architecture review with the platform team on Thursday',
    description:
      'Replaces nightly cron jobs and two home-grown schedulers.\nPilot: shipment feeds.',
    rival: picklist('Dagster'),
    activity: [
      {
        when: 'Yesterday',
        title: 'Call with Jo Invented, Head of Data',
        text: 'Wants to see how retries and event triggers work before the review.',
      },
      {
        when: 'Nov 12',
        title: 'Email: pilot scope',
        text: 'Airflow stays for the finance reports until the summer.',
      },
      { when: 'Nov 5', title: 'Discovery', text: 'Three teams, about 400 jobs a night.' },
    ],
  },
  lookup: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Sb2Lm'),
    name: 'Sample Biolabs - Research pipelines',
    company: companyWithId('biolabs', salesforceId('001Wx00000Sb2Ab')),
    stage: 'Qualification',
    amount: '$96,500.00',
    closeDate: '3/12/2027',
    owner: 'Alex Placeholder',
    type: 'New Business',
    nextStep: 'Send the security questionnaire',
    description: 'Sequencing pipelines across two sites.',
    rival: { ...primary, type: 'lookup', values: ['Dagster Labs'] },
    activity: [
      { when: 'Monday', title: 'Meeting with Sam Fictive', text: 'Agreed on the sites to start.' },
      { when: 'Nov 9', title: 'Email: questionnaire', text: 'Waiting for their IT department.' },
    ],
  },
  multi: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Mm3Np'),
    name: 'Made-up Mutual - Claims data platform',
    company: companyWithId('mutual', salesforceId('001Wx00000Mm3Ab')),
    stage: 'Negotiation',
    amount: '$240,000.00',
    closeDate: '12/18/2026',
    owner: 'Robin Sample',
    type: 'New Business',
    nextStep: 'Legal comments on the order form',
    description: 'Claims intake, reserving and regulatory reports on one platform.',
    rival: {
      api: 'Competitors__c',
      label: 'Competitors',
      type: 'multipicklist',
      values: ['Dagster', 'Apache Airflow'],
    },
    activity: [
      { when: 'Today', title: 'Call with procurement', text: 'Two vendors are left beside us.' },
      { when: 'Nov 16', title: 'Proposal sent', text: 'Three-year term, yearly billing.' },
    ],
  },
  unknown: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Ig4Qr'),
    name: 'Imaginary Grid - Meter data scheduling',
    company: companyWithId('grid', salesforceId('001Wx00000Ig4Ab')),
    stage: 'Discovery',
    amount: '$58,000.00',
    closeDate: '4/30/2027',
    owner: 'Charlie Mockup',
    type: 'New Business',
    nextStep: 'Workshop on meter read volumes',
    description: 'Fifteen-minute meter reads for the northern region.',
    rival: picklist('Orchestrix'),
    activity: [
      { when: 'Nov 18', title: 'Discovery call', text: 'A vendor we do not know is in the race.' },
    ],
  },
  empty: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Pr5St'),
    name: 'Pretend Retail - Demand forecasting',
    company: companyWithId('retail', salesforceId('001Wx00000Pr5Ab')),
    stage: 'Discovery',
    amount: '$72,000.00',
    closeDate: '5/14/2027',
    owner: 'Alex Placeholder',
    type: 'Existing Business',
    nextStep: 'Ask who else they are talking to',
    description: 'Forecasts for every store before six in the morning.',
    rival: picklist(),
    activity: [
      { when: 'Nov 19', title: 'Demo for the analytics team', text: 'Good questions on caching.' },
    ],
  },
  absent: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Pm6Uv'),
    name: 'Placeholder Motors - Telemetry workflows',
    company: companyWithId('motors', salesforceId('001Wx00000Pm6Ab')),
    stage: 'Qualification',
    amount: '$131,000.00',
    closeDate: '2/26/2027',
    owner: 'Charlie Mockup',
    type: 'New Business',
    nextStep: 'Sizing call with the vehicle data team',
    description: 'Telemetry from test vehicles, about two terabytes a day.',
    activity: [
      { when: 'Nov 17', title: 'Intro call', text: 'Budget comes from the quality department.' },
    ],
  },
  noDecision: {
    crm: 'salesforce',
    id: salesforceId('006Wx00000Fs7Wx'),
    name: 'Fictional Savings - Month-end close',
    company: companyWithId('savings', salesforceId('001Wx00000Fs7Ab')),
    stage: 'Proposal',
    amount: '$104,000.00',
    closeDate: '3/31/2027',
    owner: 'Robin Sample',
    type: 'New Business',
    nextStep: 'Find out who owns the problem',
    description: 'Month-end reports from spreadsheets and cron jobs.',
    // Not a competitor: a customer who may keep what they have.
    rival: picklist('No Decision'),
    activity: [
      { when: 'Nov 20', title: 'Call with finance', text: 'They could live with the cron jobs.' },
    ],
  },
} satisfies Record<string, SalesforceDeal>;
