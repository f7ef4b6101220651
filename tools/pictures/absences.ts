import { dealsViewPath, dealUrl, HUBSPOT_HOST, salesforceDeals } from '../../demo/deals';
import type { Deal, FieldSource } from '../../src/core/deal/reading';
import type { Act } from './scene';

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

/** Every screen without a card. */
export const ABSENCES: Act = {
  title: 'Without a card',
  scenes: [
    {
      name: 'no-crm',
      title: 'No CRM page',
      words: 'Any card can be looked at all the same.',
      play: ({ open }) => open('about:blank', 'No deal in this tab'),
    },
    {
      name: 'not-a-deal',
      title: 'A CRM page that isn’t a deal',
      words: 'In this case, HubSpot’s list of deals.',
      play: ({ open }) => open(`https://${HUBSPOT_HOST}${dealsViewPath('list')}`, 'not a deal'),
    },
    {
      name: 'unidentified',
      title: 'A preview without a link to its record',
      words: 'You can browse its cards, but nothing is remembered.',
      play: ({ tell }) =>
        tell(
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
      words: 'Shown only if the wait is noticeable. Until then, the header is blank.',
      play: ({ keepSilent }) => keepSilent(),
    },
    {
      name: 'needs-reload',
      title: 'A page opened before Ringside was installed',
      words: '',
      play: ({ beDeaf }) => beDeaf(),
    },
    {
      name: 'loading',
      title: 'The deal is loading',
      words: '',
      play: ({ tell }) => tell({ kind: 'loading', deal }, 'Reading the Opportunity'),
    },
    {
      name: 'field-empty',
      title: 'The field is empty',
      words: 'You can pick a card, which stays with the deal.',
      play: ({ open }) => open(dealUrl(salesforceDeals.empty), 'is empty'),
    },
    {
      name: 'field-missing',
      title: 'The field isn’t on the page',
      words: '',
      play: ({ open }) => open(dealUrl(salesforceDeals.absent), 'No competitor field'),
    },
    {
      name: 'no-permission',
      title: 'The field is hidden from the user',
      words: '',
      play: ({ tell }) => tell({ kind: 'no-permission', deal, field }, 'is hidden'),
    },
    {
      name: 'editing',
      title: 'The field is being edited',
      words: '',
      play: ({ tell }) => tell({ kind: 'editing', deal, field }, 'is being edited'),
    },
    {
      name: 'ambiguous',
      title: 'The page shows conflicting values',
      words: '',
      play: ({ tell }) =>
        tell(
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
      title: 'The page may be behind',
      words: 'The field still says what it said for the deal before.',
      play: ({ tell }) =>
        tell({ kind: 'doubtful', deal, field, values: ['Dagster'] }, 'out of date'),
    },
    {
      name: 'unknown',
      title: 'A competitor without a card',
      words: 'With a request for one, ready to copy.',
      play: ({ open }) =>
        open(dealUrl(salesforceDeals.unknown), salesforceDeals.unknown.rival.values[0] ?? ''),
    },
    {
      name: 'near-miss',
      title: 'A similar name',
      words: 'The card is offered, not shown as a match.',
      play: ({ tell }) => tell({ kind: 'named', deal, field, values: ['Dagstr'] }, 'Dagstr'),
    },
  ],
};
