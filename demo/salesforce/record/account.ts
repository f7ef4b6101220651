import { type SalesforceDeal, salesforceDeals } from '../../deals';
import { salesforceId } from '../../deals/salesforce-id';
import { type Field, type RecordData, recordPath } from './record';

export const RIVAL_ACCOUNT_ID = salesforceId('001Wx00000Dl9Ab');

interface AccountFacts {
  readonly id: string;
  readonly name: string;
  readonly type: 'Customer' | 'Competitor';
  readonly city: string;
  readonly industry: string;
  readonly owner: string;
  readonly deals: readonly SalesforceDeal[];
}

function openOpportunity(deal: SalesforceDeal): Field {
  return {
    api: 'Open_Opportunity__c',
    label: 'Open Opportunity',
    type: 'lookup',
    value: deal.name,
    href: recordPath('Opportunity', deal.id),
  };
}

/** Returns an account, which also has a "Primary Competitor": the right label on the wrong object. */
function accountRecord(account: AccountFacts): RecordData {
  return {
    object: 'Account',
    id: account.id,
    name: account.name,
    highlights: ['Type', 'Industry', 'OwnerId'],
    sections: [
      {
        title: 'Account Information',
        fields: [
          { api: 'Name', label: 'Account Name', type: 'text', value: account.name, required: true },
          { api: 'OwnerId', label: 'Account Owner', type: 'lookup', value: account.owner },
          { api: 'Type', label: 'Type', type: 'text', value: account.type },
          { api: 'Industry', label: 'Industry', type: 'text', value: account.industry },
          {
            api: 'Primary_Competitor__c',
            label: 'Primary Competitor',
            type: 'picklist',
            value: 'Apache Airflow',
            options: ['Apache Airflow', 'Dagster', 'Temporal', 'Other'],
          },
          { api: 'BillingCity', label: 'Billing City', type: 'text', value: account.city },
          ...account.deals.map(openOpportunity),
        ],
      },
    ],
    related: [
      {
        title: 'Opportunities',
        columns: ['Opportunity', 'Stage', 'Amount'],
        rows: account.deals.map((deal) => [deal.name, deal.stage, deal.amount]),
      },
    ],
    activity: [],
  };
}

export function accountRecords(): RecordData[] {
  const customers = Object.values<SalesforceDeal>(salesforceDeals).map((deal) =>
    accountRecord({ ...deal.company, type: 'Customer', owner: deal.owner, deals: [deal] }),
  );
  const rival = accountRecord({
    id: RIVAL_ACCOUNT_ID,
    name: 'Dagster Labs',
    type: 'Competitor',
    city: '',
    industry: 'Software',
    owner: 'Robin Sample',
    deals: [],
  });
  return [...customers, rival];
}
