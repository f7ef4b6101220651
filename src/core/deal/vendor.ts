import type { Vendor } from './record';

/** The CRM's name, as users know it. */
export const VENDOR_NAME: Readonly<Record<Vendor, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
};

/** Every supported CRM, in the order of the settings page. */
export const VENDORS = Object.keys(VENDOR_NAME) as readonly Vendor[];

/** Returns whether an unvalidated value is a supported CRM. */
export function isVendor(value: unknown): value is Vendor {
  return typeof value === 'string' && Object.hasOwn(VENDOR_NAME, value);
}
