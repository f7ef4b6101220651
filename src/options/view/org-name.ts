import type { Vendor } from '../../core/deal/record';
import { isVendor } from '../../core/deal/vendor';

const ORG_NAME: Readonly<Record<Vendor, (id: string) => string>> = {
  salesforce: (host) => host,
  hubspot: (portal) => `HubSpot portal ${portal}`,
};

/** Returns what people call the org behind a key of `orgKey`: its host, or the portal's number. */
export function orgName(org: string): string {
  const [vendor, id = ''] = org.split(/:(.*)/s);
  return isVendor(vendor) ? ORG_NAME[vendor](id) : id;
}
