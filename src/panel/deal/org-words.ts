import type { RecordRef, Vendor } from '../../core/deal/record';

/** What the vendor's users call the place that all their deals live in. */
export const ORG_NOUN: Readonly<Record<Vendor, string>> = { salesforce: 'org', hubspot: 'portal' };

/** The deal's org by name: "acme" on acme.lightning.force.com, "HubSpot portal 1" for deal 1/2. */
export function orgName({ vendor, host, id }: RecordRef): string {
  return vendor === 'hubspot' ? `HubSpot portal ${id.split('/')[0]}` : (host.split('.')[0] ?? host);
}
