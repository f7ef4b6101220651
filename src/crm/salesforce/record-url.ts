import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/** Opportunity ids begin with 006; 15 characters, or 18 with a checksum behind. */
const OPPORTUNITY_ID = /^(006[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?$/;

/** `edit` opens a dialog over the record's page, which stays mounted behind it. */
const RECORD_VIEWS = new Set(['view', 'edit']);

/**
 * The Opportunity whose record page is at this address. The path decides:
 * `/lightning/r/Opportunity/{id}/view` or, common after search and save, the same
 * without the object's name. In a console the `ws` parameter names the parent
 * tab and is left aside.
 */
export function opportunityAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'salesforce') return undefined;
  const [app, kind, ...rest] = url.pathname.split('/').filter((step) => step !== '');
  if (app !== 'lightning' || kind !== 'r') return undefined;
  const steps = rest[0] === 'Opportunity' ? rest.slice(1) : rest;
  const [id = '', view = '', ...tail] = steps;
  const match = OPPORTUNITY_ID.exec(id);
  if (match?.[1] === undefined || !RECORD_VIEWS.has(view) || tail.length > 0) return undefined;
  return { vendor: 'salesforce', host: url.hostname, id: match[1] };
}
