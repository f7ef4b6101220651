import { dealsViewPath, dealUrl, HUBSPOT_HOST, salesforceDeals } from '../../demo/deals';
import type { Deal, FieldSource } from '../../src/core/deal/reading';
import type { StateGroup } from './panel-state';

const deal = {
  record: {
    vendor: 'salesforce',
    host: 'ringside-demo.lightning.force.com',
    id: '006000000000042',
  },
  name: 'Sample Biolabs - Research pipelines',
} satisfies Deal;
const field: FieldSource = {
  label: 'Primary Competitor',
  name: 'Primary_Competitor__c',
  probe: 'salesforce/target-name',
};

/** The panel's states without a card. */
export const WITHOUT_CARD: StateGroup = {
  title: 'Without a card',
  states: [
    {
      name: 'no-crm',
      title: 'Not a CRM page',
      caption: 'You can still browse all cards.',
      reach: ({ open }) => open('about:blank', 'No deal in this tab'),
    },
    {
      name: 'not-a-deal',
      title: 'A CRM page that isn’t a deal',
      caption: 'In this case, HubSpot’s list of deals.',
      reach: ({ open }) => open(`https://${HUBSPOT_HOST}${dealsViewPath('list')}`, 'isn’t a deal'),
    },
    {
      name: 'unidentified',
      title: 'A preview without a link to its record',
      caption: 'You can browse its cards, but nothing is remembered.',
      reach: ({ sendReading }) =>
        sendReading(
          {
            kind: 'unidentified',
            vendor: 'hubspot',
            name: deal.name,
            sources: [{ field: { ...field, probe: 'hubspot/sidebar-row' }, values: ['Dagster'] }],
          },
          'Open this deal to see its card',
        ),
    },
    {
      name: 'connecting',
      title: 'No response from the page yet',
      caption: 'Shown only if the wait is noticeable. Until then, the header is blank.',
      reach: ({ withholdReading }) => withholdReading(),
    },
    {
      name: 'needs-reload',
      title: 'A page opened before Ringside was installed',
      caption: '',
      reach: ({ disconnect }) => disconnect(),
    },
    {
      name: 'loading',
      title: 'The deal is loading',
      caption: '',
      reach: ({ sendReading }) => sendReading({ kind: 'loading', deal }, 'Reading the Opportunity'),
    },
    {
      name: 'field-empty',
      title: 'The field is empty',
      caption: 'You can pick a card, which stays with the deal.',
      reach: ({ open }) => open(dealUrl(salesforceDeals.empty), 'is empty'),
    },
    {
      name: 'field-missing',
      title: 'The field isn’t on the page',
      caption: '',
      reach: ({ open }) => open(dealUrl(salesforceDeals.absent), 'No competitor field'),
    },
    {
      name: 'no-permission',
      title: 'The field is hidden from the user',
      caption: '',
      reach: ({ sendReading }) => sendReading({ kind: 'no-permission', deal, field }, 'is hidden'),
    },
    {
      name: 'editing',
      title: 'The field is being edited',
      caption: '',
      reach: ({ sendReading }) => sendReading({ kind: 'editing', deal, field }, 'is being edited'),
    },
    {
      name: 'ambiguous',
      title: 'The page shows conflicting values',
      caption: '',
      reach: ({ sendReading }) =>
        sendReading(
          {
            kind: 'ambiguous',
            deal,
            sources: [
              { field, values: ['Dagster'] },
              { field: { ...field, probe: 'salesforce/highlights' }, values: ['Apache Airflow'] },
            ],
          },
          'different competitors',
        ),
    },
    {
      name: 'doubtful',
      title: 'The page may be out of date',
      caption: 'The field still shows the previous deal’s value.',
      reach: ({ sendReading }) =>
        sendReading({ kind: 'doubtful', deal, field, values: ['Dagster'] }, 'out of date'),
    },
    {
      name: 'unknown',
      title: 'A competitor without a card',
      caption: 'With a request for one, ready to copy.',
      reach: ({ open }) =>
        open(dealUrl(salesforceDeals.unknown), salesforceDeals.unknown.rival.values[0] ?? ''),
    },
    {
      name: 'near-miss',
      title: 'A similar name',
      caption: 'The card is only suggested until the rep confirms it.',
      reach: ({ sendReading }) =>
        sendReading({ kind: 'named', deal, field, values: ['Dagstr'] }, 'Dagstr'),
    },
  ],
};
