import { vendorOfHost } from '../../core/deal/host';
import type { RecordRef } from '../../core/deal/record';

/** Ids of Opportunities begin with 006 and have 15 characters, or 18 with a checksum behind. */
const ID = '(006[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?';

/**
 * A record page names the object, or, common after search and save, does not. `edit`
 * opens a dialog over the record's page, which stays mounted behind it.
 */
const LIGHTNING = new RegExp(`^/lightning/r/(?:(?:Opportunity|sObject)/)?${ID}/(view|edit)/?$`);

/** Lightning before 2018 kept its address behind the #: `/one/one.app#/sObject/006…/view`. */
const ONE_APP = new RegExp(`^#/sObject/${ID}/view(?:[/?]|$)`);

/** Classic: the id alone. `/006…/e` is a form of its own. */
const CLASSIC = new RegExp(`^/${ID}/?$`);
const CLASSIC_HOST = /\.my\.salesforce\.com$/;

/**
 * The page behind a form opened by address is another one's when the address says so (seen in
 * public links): the form names the record, `backgroundContext` the page.
 */
function isBehind(id: string, background: string | null): boolean {
  return background === null || LIGHTNING.exec(background.split(/[?#]/)[0] ?? '')?.[1] === id;
}

function idIn({ hostname, pathname, hash, searchParams }: URL): string | undefined {
  if (CLASSIC_HOST.test(hostname)) return CLASSIC.exec(pathname)?.[1];
  if (pathname === '/one/one.app') return ONE_APP.exec(hash)?.[1];
  const [, id, form] = LIGHTNING.exec(pathname) ?? [];
  if (id === undefined || form === 'view') return id;
  return isBehind(id, searchParams.get('backgroundContext')) ? id : undefined;
}

/**
 * The Opportunity whose record page is at this address. The path decides: in a
 * console the `ws` parameter names the parent tab and is left aside. An org's Classic and Lightning
 * hosts name the same record alike.
 */
export function opportunityAt(url: URL): RecordRef | undefined {
  if (vendorOfHost(url.hostname) !== 'salesforce') return undefined;
  const id = idIn(url);
  const host = url.hostname.replace(CLASSIC_HOST, '.lightning.force.com');
  return id === undefined ? undefined : { vendor: 'salesforce', host, id };
}
