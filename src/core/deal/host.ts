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

const HOSTS: Readonly<Record<Vendor, readonly RegExp[]>> = {
  salesforce: [LIGHTNING, CLASSIC],
  hubspot: [HUBSPOT_APP],
};

/** Returns the CRM whose application this host serves. */
export function vendorOfHost(hostname: string): Vendor | undefined {
  const vendors = Object.keys(HOSTS) as Vendor[];
  return vendors.find((vendor) => HOSTS[vendor].some((host) => host.test(hostname)));
}
