import type { Vendor } from './record';

/** Every CRM that Ringside reads, in the order of its settings. */
export const VENDORS: readonly Vendor[] = ['salesforce', 'hubspot'];

/** What a CRM's users call it. */
export const VENDOR_NAME: Readonly<Record<Vendor, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
};
