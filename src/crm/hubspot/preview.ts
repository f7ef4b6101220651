import type { OpenDeal } from '../adapter';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { dealAt, isDealsList } from './record-url';

/** A record shown beside its list; no part of the address names it (one open extension, 2025). */
export const PREVIEW = '[data-crm-location="CRM_OBJECT_PREVIEW"]';

/** Cards of associated objects, which may be deals too. */
export const ASSOCIATION = '[data-card-type^="ASSOCIATION_"]';

/** A record's page of any object. */
const RECORD_PATH = /^\/contacts\/\d+\/(?:record\/\d+-\d+|deal|company|contact|ticket)\/\d+/;

function addressOf(link: Element, page: URL): URL | undefined {
  try {
    const address = new URL(link.getAttribute('href') ?? '', page);
    return address.host === page.host ? address : undefined;
  } catch {
    // What a page writes into a link need not be an address.
    return undefined;
  }
}

/** The records that a preview links to in its order, those of its associations left out. */
function recordsLinkedIn(preview: Element, page: URL): readonly URL[] {
  return [...preview.querySelectorAll('a[href]')].flatMap((link) => {
    const address = link.closest(ASSOCIATION) ? undefined : addressOf(link, page);
    return address && RECORD_PATH.test(address.pathname) ? address : [];
  });
}

/**
 * The deal that is previewed over a list or board of deals. The first record that it links to is the
 * one it shows; where that is none, or two deals are linked, nobody can say which it is, and it is
 * read as none.
 */
export function previewOn(url: URL, page: Page): OpenDeal | undefined {
  if (!isDealsList(url)) return undefined;
  const previews = [...page.document.querySelectorAll(PREVIEW)].filter(
    (each) => isRendered(each) && !each.parentElement?.closest(PREVIEW),
  );
  const [preview, another] = previews;
  if (preview === undefined || another !== undefined) return undefined;
  const linked = recordsLinkedIn(preview, url);
  const deals = new Set(linked.flatMap((address) => dealAt(address)?.id ?? []));
  const [first] = linked;
  const record = first && dealAt(first);
  return record && deals.size === 1 ? { record, within: preview } : undefined;
}
