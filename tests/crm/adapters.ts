import { vendorOfHost } from '../../src/core/deal/host';
import type { Vendor } from '../../src/core/deal/record';
import type { CrmAdapter } from '../../src/crm/adapter';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { salesforce } from '../../src/crm/salesforce/adapter';

const ADAPTERS: Readonly<Record<Vendor, CrmAdapter>> = { salesforce, hubspot };

/** Returns the adapter for the CRM at this address, if there is one. */
export function adapterAt(url: URL): CrmAdapter | undefined {
  const vendor = vendorOfHost(url.hostname);
  return vendor && ADAPTERS[vendor];
}
