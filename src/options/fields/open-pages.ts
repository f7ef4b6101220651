import { queryCrmTabs } from '../../bridge/crm-tabs';
import {
  FIELD_LIST_REQUEST,
  type FieldListAnswer,
  parseFieldListAnswer,
} from '../../bridge/field-list';
import { vendorOfHost } from '../../core/deal/host';
import type { Vendor } from '../../core/deal/record';

/** How long to wait for a page's answer, in ms. The user can ask a page that is still loading again. */
const ANSWER_TIMEOUT = 2000;

/** What an open tab of a CRM shows. */
export interface OpenPage {
  readonly tabId: number;
  readonly vendor: Vendor;
  /** The tab's title. */
  readonly title: string;
  /** Undefined if there is none, for example because our reader isn't in the page after an install or update. */
  readonly answer: FieldListAnswer | undefined;
}

async function requestFields({ id, url, title }: chrome.tabs.Tab): Promise<OpenPage | undefined> {
  // The manifest's hosts include more than the CRMs, such as HubSpot's help pages.
  const vendor = url === undefined ? undefined : vendorOfHost(new URL(url).hostname);
  if (id === undefined || vendor === undefined) return undefined;
  const answer = await Promise.race([
    chrome.tabs.sendMessage<unknown, unknown>(id, FIELD_LIST_REQUEST, { frameId: 0 }),
    new Promise((resolve) => setTimeout(resolve, ANSWER_TIMEOUT)),
  ]).catch(() => undefined);
  return { tabId: id, vendor, title: title ?? '', answer: parseFieldListAnswer(answer) };
}

/** Asks every open CRM tab for the fields of its deal. Returns the answers in the order of the tabs. */
export async function listOpenPages(): Promise<readonly OpenPage[]> {
  const pages = await Promise.all((await queryCrmTabs()).map(requestFields));
  return pages.filter((page) => page !== undefined);
}
