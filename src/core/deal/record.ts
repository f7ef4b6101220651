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
