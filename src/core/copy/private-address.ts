import type { Card } from '../card/card';
import { hrefsIn } from '../card/inline';
import { linesOf } from '../card/part';
import { vendorOfHost } from '../deal/host';

/** Hosts whose pages are private unless somebody shares them. Their addresses are never copied. */
const PRIVATE_HOSTS = [
  'docs.google.com',
  'drive.google.com',
  'sites.google.com',
  'sharepoint.com',
  'onedrive.live.com',
  'atlassian.net',
  'notion.so',
  'slack.com',
  'box.com',
  'dropbox.com',
  'airtable.com',
  'gong.io',
  'lightning.force.com',
  'lightning.crmforce.mil',
  'lightning.sfcrmapps.cn',
  'mcas.ms',
  'my.salesforce.com',
] as const;

/** HubSpot's app, in every region. */
const HUBSPOT_APP = 'app(?:-[a-z0-9]+)?\\.hubspot\\.com';

/** Host names that don't exist on the public internet. */
const PRIVATE_ENDINGS = /(?:^|\.)(?:local|localhost|internal|intranet|corp|lan|home|private)$/;

const NUMBERS = /^[\d.]+$/;

/** Returns an address without its query, fragment, and trailing slashes. */
function pageOf(href: string): string {
  return href.replace(/[?#].*$/s, '').replace(/\/+$/, '');
}

/**
 * Returns whether an address can be given to a customer: it uses `https` and a host on the public internet
 * whose pages aren't usually private.
 */
export function isPublicAddress(href: string): boolean {
  const [, authority] = /^https:\/\/([^/?#\\]+)/i.exec(href) ?? [];
  if (authority === undefined || authority.includes('@')) return false;
  const host = authority.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  if (!host.includes('.') || NUMBERS.test(host) || host.startsWith('[')) return false;
  if (PRIVATE_ENDINGS.test(host)) return false;
  if (vendorOfHost(host) !== undefined) return false;
  return !PRIVATE_HOSTS.some((each) => host === each || host.endsWith(`.${each}`));
}

type CardParts = Pick<Card, 'parts'>;

/** Caches each card's private pages, because every one of its lines needs them. */
const cache = new WeakMap<CardParts, ReadonlySet<string>>();

/** Returns the pages that a card's view-only lines link to. They are private in every other line as well. */
export function privatePagesOf(card: CardParts): ReadonlySet<string> {
  const cached = cache.get(card);
  if (cached !== undefined) return cached;
  const hidden = linesOf(card).filter(({ line }) => line.isPrivate);
  const pages = new Set(hidden.flatMap(({ line }) => hrefsIn(line.text).map(pageOf)));
  cache.set(card, pages);
  return pages;
}

/** Returns whether an address can be copied from a card that has these private pages. */
export function isShareable(href: string, privatePages: ReadonlySet<string>): boolean {
  return isPublicAddress(href) && !privatePages.has(pageOf(href));
}

/**
 * Matches addresses in running text that have a scheme or a host with private pages. It starts only at the
 * beginning of a host, so it's fast on any text.
 */
export const ADDRESS_IN_TEXT = new RegExp(
  `https?://[^\\s<>"“”]+|(?<![\\w.-])[.-]*(?:\\w+[.-]+)*(?:${HUBSPOT_APP}|${PRIVATE_HOSTS.join('|').replaceAll('.', '\\.')})/[^\\s<>"“”]*`,
  'gi',
);
