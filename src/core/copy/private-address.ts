import type { Card } from '../card/card';
import type { Inline } from '../card/inline';
import { linesOf } from '../card/part';

/** Whose pages are for invited people unless somebody opens them: an address there never goes along. */
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
  'my.salesforce.com',
  'app.hubspot.com',
] as const;

/** Names that are no names on the public internet. */
const PRIVATE_ENDINGS = /(?:^|\.)(?:local|localhost|internal|intranet|corp|lan|home|private)$/;

const NUMBERS = /^[\d.]+$/;

/** An address without what only points into its page. */
function pageOf(href: string): string {
  return href.replace(/[?#].*$/s, '').replace(/\/+$/, '');
}

/**
 * Whether an address may be given to a customer: `https`, on a host of the public internet, and not
 * where documents are private by habit.
 */
export function isPublicAddress(href: string): boolean {
  const [, authority] = /^https:\/\/([^/?#\\]+)/i.exec(href) ?? [];
  if (authority === undefined || authority.includes('@')) return false;
  const host = authority.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  if (!host.includes('.') || NUMBERS.test(host) || host.startsWith('[')) return false;
  if (PRIVATE_ENDINGS.test(host)) return false;
  return !PRIVATE_HOSTS.some((each) => host === each || host.endsWith(`.${each}`));
}

function hrefsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') return [];
    return inline.kind === 'link'
      ? [inline.href, ...hrefsIn(inline.children)]
      : hrefsIn(inline.children);
  });
}

type Parted = Pick<Card, 'parts'>;

/** A card is looked through once, not for each of its lines. */
const pagesOf = new WeakMap<Parted, ReadonlySet<string>>();

/** The pages that a card's private lines lead to: private wherever else they are linked. */
export function privatePagesOf(card: Parted): ReadonlySet<string> {
  const known = pagesOf.get(card);
  if (known !== undefined) return known;
  const hidden = linesOf(card).filter(({ line }) => line.isPrivate);
  const pages = new Set(hidden.flatMap(({ line }) => hrefsIn(line.text).map(pageOf)));
  pagesOf.set(card, pages);
  return pages;
}

/** Whether an address may go along with a copy of a card that has these private pages. */
export function mayLeave(href: string, privatePages: ReadonlySet<string>): boolean {
  return isPublicAddress(href) && !privatePages.has(pageOf(href));
}

/** Addresses in running text: with a scheme, or on a host whose pages are private. */
export const ADDRESS_IN_TEXT = new RegExp(
  `https?://[^\\s<>"“”]+|\\b(?:[\\w-]+\\.)*(?:${PRIVATE_HOSTS.join('|').replaceAll('.', '\\.')})/[^\\s<>"“”]*`,
  'gi',
);
