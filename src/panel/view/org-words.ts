import type { RecordRef, Vendor } from '../../core/deal/record';
import { orgId } from '../../core/deal/record';

/** What the vendor's users call the place that all their deals live in. */
export const ORG_NOUN: Readonly<Record<Vendor, string>> = { salesforce: 'org', hubspot: 'portal' };

const ORG_NAME: Readonly<Record<Vendor, (id: string) => string>> = {
  salesforce: (host) => host.split('.')[0] ?? host,
  hubspot: (portal) => `HubSpot portal ${portal}`,
};

/** Returns the name of the deal's org: "acme" on acme.lightning.force.com, "HubSpot portal 1" for deal 1/2. */
export function orgName(record: RecordRef): string {
  return ORG_NAME[record.vendor](orgId(record));
}
