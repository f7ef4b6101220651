import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/**
 * A record page names the object, or, common after search and save, does not. Ids of
 * Opportunities begin with 006 and have 15 characters, or 18 with a checksum behind. `edit`
 * opens a dialog over the record's page, which stays mounted behind it.
 */
const RECORD_PATH =
  /^\/lightning\/r\/(?:Opportunity\/)?(006[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?\/(?:view|edit)\/?$/;

/**
 * The Opportunity whose record page is at this address. The path decides: in a
 * console the `ws` parameter names the parent tab and is left aside.
 */
export function opportunityAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'salesforce') return undefined;
  const id = RECORD_PATH.exec(url.pathname)?.[1];
  return id === undefined ? undefined : { vendor: 'salesforce', host: url.hostname, id };
}
