import { type Deal, hubspotDeals, salesforceDeals } from '../../demo/deals';

/** A demo deal and the panel's heading once it has been read. */
export interface ExpectedDeal {
  readonly deal: Deal;
  readonly heading: string;
}

export const EXPECTED_DEALS: readonly ExpectedDeal[] = [
  { deal: salesforceDeals.dagster, heading: 'Dagster' },
  { deal: hubspotDeals.unknown, heading: 'Dagstar' },
  { deal: salesforceDeals.empty, heading: 'Primary Competitor is empty' },
  { deal: hubspotDeals.multi, heading: 'Dagster' },
  { deal: salesforceDeals.unknown, heading: 'Orchestrix' },
  { deal: hubspotDeals.dagster, heading: 'Dagster' },
  { deal: salesforceDeals.multi, heading: 'Dagster' },
  { deal: hubspotDeals.empty, heading: 'Primary competitor is empty' },
];
