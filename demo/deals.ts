import type { Deal } from './deals/deal';

export type { Deal, HubspotDeal, SalesforceDeal } from './deals/deal';
export { hubspotDeals } from './deals/hubspot-deals';
export { salesforceDeals } from './deals/salesforce-deals';

export const SALESFORCE_HOST = 'ringside-demo.lightning.force.com';
export const HUBSPOT_HOST = 'app.hubspot.com';
export const HUBSPOT_PORTAL = '24681357';

export const DEMO_NOTICE = 'Demo data: every account is fictional';

export function dealPath(deal: Deal): string {
  return deal.crm === 'salesforce'
    ? `/lightning/r/Opportunity/${deal.id}/view`
    : `/contacts/${HUBSPOT_PORTAL}/record/0-3/${deal.id}`;
}

/** Where a deal is opened. The browser is told to find these hosts on this machine. */
export function dealUrl(deal: Deal): string {
  const host = deal.crm === 'salesforce' ? SALESFORCE_HOST : HUBSPOT_HOST;
  return `https://${host}${dealPath(deal)}`;
}
