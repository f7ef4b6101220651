import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/** Opportunity ids begin with 006 and have 15 characters, or 18 with the checksum at the end. */
const ID = '(006[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?';

/**
 * A record page's address contains the object's name or, often after search and save, doesn't. `edit` opens a
 * dialog over the record page, which stays mounted behind it.
 */
const LIGHTNING = new RegExp(`^/lightning/r/(?:(?:Opportunity|sObject)/)?${ID}/(view|edit)/?$`);

/** Lightning before 2018 had its address after the #: `/one/one.app#/sObject/006…/view`. */
const ONE_APP = new RegExp(`^#/sObject/${ID}/view(?:[/?]|$)`);

/** Classic: only the id. `/006…/e` is a separate form. */
const CLASSIC = new RegExp(`^/${ID}/?$`);
const CLASSIC_HOST = /\.my\.salesforce\.com$/;

/**
 * Whether the page behind a form is the record's own. A form's address can name another page in
 * `backgroundContext` (seen in public links).
 */
function isOwnBackground(id: string, background: string | null): boolean {
  return background === null || LIGHTNING.exec(background.split(/[?#]/)[0] ?? '')?.[1] === id;
}

function idIn({ hostname, pathname, hash, searchParams }: URL): string | undefined {
  if (CLASSIC_HOST.test(hostname)) return CLASSIC.exec(pathname)?.[1];
  if (pathname === '/one/one.app') return ONE_APP.exec(hash)?.[1];
  const [, id, form] = LIGHTNING.exec(pathname) ?? [];
  if (id === undefined || form === 'view') return id;
  return isOwnBackground(id, searchParams.get('backgroundContext')) ? id : undefined;
}

/**
 * Returns the Opportunity whose record page is at this address, if there is one. Only the path counts: in a
 * console, the `ws` parameter names the parent tab. On an org's Classic and Lightning hosts a record is the same.
 */
export function opportunityAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'salesforce') return undefined;
  const id = idIn(url);
  const host = url.hostname.replace(CLASSIC_HOST, '.lightning.force.com');
  return id === undefined ? undefined : { vendor: 'salesforce', host, id };
}
