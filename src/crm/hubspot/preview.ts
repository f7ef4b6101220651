import { type RecordRef, recordKey } from '../../core/deal/record';
import type { OpenDeal } from '../adapter';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { dealAt, isDealsList } from './record-url';

/** A record shown beside its list; no part of the address names it (one open extension, 2025). */
export const PREVIEW = '[data-crm-location="CRM_OBJECT_PREVIEW"]';

/** Cards of associated objects, which may be deals too. */
export const ASSOCIATION = '[data-card-type^="ASSOCIATION_"]';

function linkedDeal(link: Element, page: URL): RecordRef | undefined {
  try {
    const address = new URL(link.getAttribute('href') ?? '', page);
    return address.host === page.host ? dealAt(address) : undefined;
  } catch {
    // What a page writes into a link need not be an address.
    return undefined;
  }
}

function dealsLinkedIn(preview: Element, url: URL): readonly RecordRef[] {
  const deals = new Map<string, RecordRef>();
  for (const link of preview.querySelectorAll('a[href]')) {
    const deal = link.closest(ASSOCIATION) ? undefined : linkedDeal(link, url);
    if (deal) deals.set(recordKey(deal), deal);
  }
  return [...deals.values()];
}

/**
 * The deal that is previewed over a list or board of deals. Its own links name it; with none, or
 * with two deals linked, nobody can say which it is, and it is read as none.
 */
export function previewOn(url: URL, page: Page): OpenDeal | undefined {
  if (!isDealsList(url)) return undefined;
  const previews = [...page.document.querySelectorAll(PREVIEW)].filter(
    (each) => isRendered(each) && !each.parentElement?.closest(PREVIEW),
  );
  const [preview, another] = previews;
  if (preview === undefined || another !== undefined) return undefined;
  const [record, second] = dealsLinkedIn(preview, url);
  return record && !second ? { record, within: preview } : undefined;
}
