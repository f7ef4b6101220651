import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/** Today's form and the one before it. What follows the id (`/view/1`) does not matter. */
const DEAL_PATH = /^\/contacts\/(\d+)\/(?:record\/0-3|deal)\/(\d+)(?:\/|$)/;

/** A list or board of deals, on which one of them can be previewed. */
const DEALS_PATH = /^\/contacts\/\d+\/(?:objects\/0-3|deals)(?:\/|$)/;

/** The deal whose record page is at this address. */
export function dealAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'hubspot') return undefined;
  const match = DEAL_PATH.exec(url.pathname);
  if (match === null) return undefined;
  return { vendor: 'hubspot', host: url.hostname, id: `${match[1]}/${match[2]}` };
}

/** Whether deals are listed at this address. */
export function isDealsList({ pathname }: URL): boolean {
  return DEALS_PATH.test(pathname);
}
