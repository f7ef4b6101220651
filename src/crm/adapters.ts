import { vendorOfHost } from '../core/deal/host';
import type { Vendor } from '../core/deal/record';
import type { CrmAdapter } from './adapter';
import { hubspot } from './hubspot/adapter';
import { salesforce } from './salesforce/adapter';

const ADAPTERS: Readonly<Record<Vendor, CrmAdapter>> = { salesforce, hubspot };

/** The adapter for the CRM at this address, or nothing. */
export function adapterAt(url: URL): CrmAdapter | undefined {
  const vendor = vendorOfHost(url.hostname);
  return vendor && ADAPTERS[vendor];
}
