import { vendorOfHost } from './host';
import type { RecordRef, Vendor } from './record';

/** A deal's address, which needs nothing but what identifies it. */
const ADDRESS: Readonly<Record<Vendor, (record: RecordRef) => string>> = {
  salesforce: ({ host, id }) => `https://${host}/lightning/r/Opportunity/${id}/view`,
  hubspot: ({ host, id }) => `https://${host}/contacts/${id.replace('/', '/record/0-3/')}`,
};

/** Returns the address of a deal's page in its CRM. */
export function recordLink(record: RecordRef): string {
  return ADDRESS[record.vendor](record);
}

/** Returns the record of a `recordKey`; undefined for any other text, or a host that isn't a CRM's. */
export function recordOfKey(key: string): RecordRef | undefined {
  const [, vendor, host = '', id = ''] = /^([^:]+):([^:/]+):([\w/]+)$/.exec(key) ?? [];
  const known = vendorOfHost(host);
  return known !== undefined && known === vendor ? { vendor: known, host, id } : undefined;
}
