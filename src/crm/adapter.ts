import type { RecordRef, Vendor } from '../core/deal/record';
import type { Probe } from './candidate';
import type { Page } from './page';

/** The deal that a page shows. */
export interface OpenDeal {
  /** If there is a `title`, only a stand-in that must never be stored. */
  readonly record: RecordRef;
  /** The part of the page that shows the deal, if the rest of the page is about something else. */
  readonly within?: Element;
  /** The title of a preview that doesn't say which deal it shows. Can be empty. */
  readonly title?: string;
}

/** Everything that is specific to one CRM: data and tiny functions. */
export interface CrmAdapter {
  readonly vendor: Vendor;
  /** Fields can be inside shadow roots, so the page has to be searched for those. */
  readonly hasShadowRoots: boolean;
  /** Returns the deal that the address names, if it names one. */
  recordAt(url: URL): RecordRef | undefined;
  /** Returns the deal that is open on a page whose address names none, as in a preview over a list. */
  previewOn?(url: URL, page: Page): OpenDeal | undefined;
  /** Best first. */
  readonly probes: readonly Probe[];
  /** Matches the deal's name. */
  readonly dealName: string;
  /** Probes that find any field of the deal's form: once one is rendered, the page has loaded. */
  readonly form: readonly Probe[];
  /** Finds the few fields on top, which can be there before the form, or without it. */
  readonly top: Probe;
  /** Matches places whose fields aren't the open deal's: dialogs and other objects' cards. */
  readonly elsewhere: string;
  /** Matches the one dialog among them that does show the open deal. */
  readonly ownDialog?: string;
  /** Whether the field is in a part of the page that belongs to another record. */
  isOfOtherRecord?(element: Element, record: RecordRef): boolean;
}

/** Returns the deal that is open on a page, according to its address or to a preview on it. */
export function openDealOn(adapter: CrmAdapter, url: URL, page: Page): OpenDeal | undefined {
  const record = adapter.recordAt(url);
  return record ? { record } : adapter.previewOn?.(url, page);
}
