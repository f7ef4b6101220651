import {
  FIELD_LIST_REQUEST,
  type ListedField,
  parseFieldListAnswer,
} from '../../bridge/field-list';
import { vendorOfHost } from '../../core/deal/host';
import type { Vendor } from '../../core/deal/record';

/** How long a page may take to answer, in ms. A page that is busy loading is worth asking again. */
const PATIENCE = 2000;

/**
 * What one open tab of a CRM shows.
 * - `silent`: our reader is not in it, as after an install or update
 * - `no-deal`: it answers and no deal is open
 * - `deal`: the fields of the open deal, likely ones first
 */
export type PageFields = {
  readonly tabId: number;
  readonly vendor: Vendor;
  /** What the tab is called in the tab strip. */
  readonly title: string;
} & (
  | { readonly kind: 'silent' }
  | { readonly kind: 'no-deal' }
  | { readonly kind: 'deal'; readonly deal?: string; readonly fields: readonly ListedField[] }
);

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([answer, late]);
}

async function ask({ id, url, title }: chrome.tabs.Tab): Promise<PageFields | undefined> {
  // The manifest's hosts are wider than a CRM's application: HubSpot's help lives there too.
  const vendor = url === undefined ? undefined : vendorOfHost(new URL(url).hostname);
  if (id === undefined || vendor === undefined) return undefined;
  const tab = { tabId: id, vendor, title: title ?? '' };
  const asked = chrome.tabs.sendMessage<unknown, unknown>(id, FIELD_LIST_REQUEST, { frameId: 0 });
  const answer = parseFieldListAnswer(await inTime(asked).catch(() => undefined));
  if (answer === undefined) return { ...tab, kind: 'silent' };
  const { deal, fields } = answer;
  if (deal === undefined && fields.length === 0) return { ...tab, kind: 'no-deal' };
  return { ...tab, kind: 'deal', fields, ...(deal === undefined ? {} : { deal }) };
}

/** Asks every open tab of a CRM which fields its deal shows, in the order of the tabs. */
export async function lookAtOpenDeals(): Promise<readonly PageFields[]> {
  const url = chrome.runtime.getManifest().host_permissions ?? [];
  const pages = await Promise.all((await chrome.tabs.query({ url })).map(ask));
  return pages.filter((page) => page !== undefined);
}
