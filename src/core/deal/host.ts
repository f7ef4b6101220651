import type { Vendor } from './record';

/** HubSpot's application in every region; its site, help and forms live on other hosts. */
const HUBSPOT_APP = /^app(-[a-z0-9]+)?\.hubspot\.com$/;

/**
 * The CRM whose application is served by this host: Salesforce Lightning of
 * production, sandbox, scratch and developer orgs, or HubSpot in any region.
 */
export function vendorOfHost(hostname: string): Vendor | undefined {
  if (hostname.endsWith('.lightning.force.com')) return 'salesforce';
  return HUBSPOT_APP.test(hostname) ? 'hubspot' : undefined;
}
