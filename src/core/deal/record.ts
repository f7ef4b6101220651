export type Vendor = 'salesforce' | 'hubspot';

/** What a CRM's users call the record. */
export const DEAL_NOUN: Readonly<Record<Vendor, string>> = {
  salesforce: 'Opportunity',
  hubspot: 'deal',
};

/** Identifies a deal, from the page's address. */
export interface RecordRef {
  readonly vendor: Vendor;
  /** The CRM's host. It's needed because a Salesforce sandbox shares record ids with production. */
  readonly host: string;
  /** The record's id in its canonical form: 15 characters on Salesforce, `portal/deal` on HubSpot. */
  readonly id: string;
}

/** Returns a key that is the same only for the same deal. */
export function recordKey(record: RecordRef): string {
  return `${record.vendor}:${record.host}:${record.id}`;
}

export function isSameRecord(a: RecordRef | undefined, b: RecordRef | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return recordKey(a) === recordKey(b);
}

/** A Salesforce org has its own host. HubSpot portals share hosts, so the portal number identifies them. */
const ORG_ID: Readonly<Record<Vendor, (record: RecordRef) => string>> = {
  salesforce: ({ host }) => host,
  hubspot: ({ id }) => id.split('/')[0] ?? id,
};

/** Returns what identifies the deal's org among those of its CRM: the host or the portal number. */
export function orgId(record: RecordRef): string {
  return ORG_ID[record.vendor](record);
}

/** Returns a key for the deal's org. A confirmed name applies to all deals of its org and to no others. */
export function orgKey(record: RecordRef): string {
  return `${record.vendor}:${orgId(record)}`;
}
