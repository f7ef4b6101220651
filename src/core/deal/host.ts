import type { Vendor } from './record';

/**
 * Lightning Experience: production, sandbox, scratch, and developer orgs, the clouds for the US military and
 * China, and Microsoft's proxy in front of any of them.
 */
const LIGHTNING = /\.lightning\.(?:force\.com|crmforce\.mil|sfcrmapps\.cn)(?:\.mcas\.ms)?$/;

/** Salesforce Classic. */
const CLASSIC = /\.my\.salesforce\.com$/;

/** HubSpot's app in every region. Its website, help, and forms are on other hosts. */
const HUBSPOT_APP = /^app(-[a-z0-9]+)?\.hubspot\.com$/;

const HOSTS: Readonly<Record<Vendor, readonly RegExp[]>> = {
  salesforce: [LIGHTNING, CLASSIC],
  hubspot: [HUBSPOT_APP],
};

/** Returns the CRM whose app is on this host, if any. */
export function vendorOfHost(hostname: string): Vendor | undefined {
  const vendors = Object.keys(HOSTS) as Vendor[];
  return vendors.find((vendor) => HOSTS[vendor].some((host) => host.test(hostname)));
}
