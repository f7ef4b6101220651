export type Vendor = 'salesforce' | 'hubspot';

/** What the vendor's users call the record that we look at. */
export const DEAL_NOUN: Readonly<Record<Vendor, string>> = {
  salesforce: 'Opportunity',
  hubspot: 'deal',
};

/** An open deal, as the page's address names it. */
export interface RecordRef {
  readonly vendor: Vendor;
  /** The CRM's host. A Salesforce sandbox shares record ids with production, so an id alone is not enough. */
  readonly host: string;
  /** The record's id in one canonical form: 15 characters on Salesforce, `portal/deal` on HubSpot. */
  readonly id: string;
}

/** One text for one deal; equal exactly for the same deal. */
export function recordKey(record: RecordRef): string {
  return `${record.vendor}:${record.host}:${record.id}`;
}

export function isSameRecord(a: RecordRef | undefined, b: RecordRef | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return recordKey(a) === recordKey(b);
}

/**
 * Returns one text for one org: names confirmed in it count for all its deals and for no other org's.
 * HubSpot's portals share their hosts, so the portal's number counts; a Salesforce org has its own host.
 */
export function orgKey({ vendor, host, id }: RecordRef): string {
  return vendor === 'hubspot' ? `hubspot:${id.split('/')[0]}` : `salesforce:${host}`;
}
