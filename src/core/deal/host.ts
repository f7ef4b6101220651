import type { Vendor } from './record';

/**
 * Lightning Experience: production, sandbox, scratch and developer orgs, the military's and
 * China's clouds, and Microsoft's proxy before any of them.
 */
const LIGHTNING = /\.lightning\.(?:force\.com|crmforce\.mil|sfcrmapps\.cn)(?:\.mcas\.ms)?$/;

/** Salesforce Classic. */
const CLASSIC = /\.my\.salesforce\.com$/;

/** HubSpot's application in every region; its site, help and forms live on other hosts. */
const HUBSPOT_APP = /^app(-[a-z0-9]+)?\.hubspot\.com$/;

/** The CRM whose application is served by this host. */
export function vendorOfHost(hostname: string): Vendor | undefined {
  if (LIGHTNING.test(hostname) || CLASSIC.test(hostname)) return 'salesforce';
  return HUBSPOT_APP.test(hostname) ? 'hubspot' : undefined;
}
