import type { Deal } from './deals/deal';
import { SALESFORCE_VARIANTS, type SalesforceVariant } from './deals/variants';

export type { Deal, HubspotDeal, HubspotRival, SalesforceDeal } from './deals/deal';
export { hubspotDeals } from './deals/hubspot-deals';
export { salesforceDeals } from './deals/salesforce-deals';
export { SALESFORCE_VARIANTS, type SalesforceVariant } from './deals/variants';

export const HUBSPOT_HOST = 'app.hubspot.com';
export const HUBSPOT_PORTAL = '24681357';

export const DEMO_NOTICE = 'Demo data: every account is fictional';

export function dealPath(deal: Deal): string {
  return deal.crm === 'salesforce'
    ? `/lightning/r/Opportunity/${deal.id}/view`
    : `/contacts/${HUBSPOT_PORTAL}/record/0-3/${deal.id}`;
}

/** Returns the path of HubSpot's list of deals, or of the board with a column per stage. */
export function dealsViewPath(view: 'list' | 'board'): string {
  return `/contacts/${HUBSPOT_PORTAL}/objects/0-3/views/all/${view}`;
}

/**
 * Returns a deal's URL. The browser resolves these hosts to this machine.
 *
 * @param variant How Salesforce renders the deal. A HubSpot deal has only one URL.
 */
export function dealUrl(deal: Deal, variant: SalesforceVariant = 'standard'): string {
  const host = deal.crm === 'salesforce' ? SALESFORCE_VARIANTS[variant] : HUBSPOT_HOST;
  return `https://${host}${dealPath(deal)}`;
}
