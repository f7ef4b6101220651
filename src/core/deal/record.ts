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

/** HubSpot's portals share their hosts, so the portal's number counts; a Salesforce org has its own host. */
const ORG_ID: Readonly<Record<Vendor, (record: RecordRef) => string>> = {
  salesforce: ({ host }) => host,
  hubspot: ({ id }) => id.split('/')[0] ?? id,
};

/** Returns what tells the deal's org from the CRM's other orgs: its host, or the portal's number. */
export function orgId(record: RecordRef): string {
  return ORG_ID[record.vendor](record);
}

/** Returns one text for each org. A confirmed name counts for all deals of its org and for no others. */
export function orgKey(record: RecordRef): string {
  return `${record.vendor}:${orgId(record)}`;
}
