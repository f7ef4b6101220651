import { queryCrmTabs } from '../../bridge/crm-tabs';
import { FIELD_LIST_REQUEST, parseFieldListAnswer } from '../../bridge/field-list';
import { vendorOfHost } from '../../core/deal/host';
import type { ListedField } from '../../core/deal/reading';
import type { Vendor } from '../../core/deal/record';

/** How long to wait for a page's answer, in ms. The user can ask a page that is still loading again. */
const ANSWER_TIMEOUT = 2000;

/**
 * What an open tab of a CRM shows.
 * - `silent`: no answer, for example because our reader isn't in the page after an install or update
 * - `no-deal`: no deal is open
 * - `deal`: the fields of the open deal, likely ones first
 */
export type PageFields = {
  readonly tabId: number;
  readonly vendor: Vendor;
  /** The tab's title. */
  readonly title: string;
} & (
  | { readonly kind: 'silent' }
  | { readonly kind: 'no-deal' }
  | { readonly kind: 'deal'; readonly deal?: string; readonly fields: readonly ListedField[] }
);

function withTimeout<T>(answer: Promise<T>): Promise<T | undefined> {
  const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_TIMEOUT));
  return Promise.race([answer, timeout]);
}

async function requestFields({ id, url, title }: chrome.tabs.Tab): Promise<PageFields | undefined> {
  // The manifest's hosts include more than the CRMs, such as HubSpot's help pages.
  const vendor = url === undefined ? undefined : vendorOfHost(new URL(url).hostname);
  if (id === undefined || vendor === undefined) return undefined;
  const tab = { tabId: id, vendor, title: title ?? '' };
  const asked = chrome.tabs.sendMessage<unknown, unknown>(id, FIELD_LIST_REQUEST, { frameId: 0 });
  const answer = parseFieldListAnswer(await withTimeout(asked).catch(() => undefined));
  if (answer === undefined) return { ...tab, kind: 'silent' };
  const { deal, fields } = answer;
  if (deal === undefined && fields.length === 0) return { ...tab, kind: 'no-deal' };
  return { ...tab, kind: 'deal', fields, ...(deal === undefined ? {} : { deal }) };
}

/** Asks every open CRM tab for the fields of its deal. Returns the answers in the order of the tabs. */
export async function listOpenDeals(): Promise<readonly PageFields[]> {
  const pages = await Promise.all((await queryCrmTabs()).map(requestFields));
  return pages.filter((page) => page !== undefined);
}
