import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/** The current address format and the previous one. What follows the id (`/view/1`) doesn't matter. */
const DEAL_PATH = /^\/contacts\/(\d+)\/(?:record\/0-3|deal)\/(\d+)(?:\/|$)/;

/** A list or board of deals, over which a deal can be previewed. */
const DEALS_PATH = /^\/contacts\/\d+\/(?:objects\/0-3|deals)(?:\/|$)/;

/** Returns the deal whose record page is at this address, if there is one. */
export function dealAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'hubspot') return undefined;
  const match = DEAL_PATH.exec(url.pathname);
  if (match === null) return undefined;
  return { vendor: 'hubspot', host: url.hostname, id: `${match[1]}/${match[2]}` };
}

/** Whether a list or board of deals is at this address. */
export function isDealsList({ pathname }: URL): boolean {
  return DEALS_PATH.test(pathname);
}
