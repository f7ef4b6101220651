import type { Vendor } from './record';

/** What a CRM's users call it. */
export const VENDOR_NAME: Readonly<Record<Vendor, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
};

/** Every CRM that Ringside reads, in the order of its settings. */
export const VENDORS = Object.keys(VENDOR_NAME) as readonly Vendor[];

/** Returns whether a value from outside names a CRM that Ringside reads. */
export function isVendor(value: unknown): value is Vendor {
  return typeof value === 'string' && Object.hasOwn(VENDOR_NAME, value);
}
