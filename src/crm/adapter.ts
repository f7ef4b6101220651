import type { RecordRef, Vendor } from '../core/deal/record';
import type { Probe } from './candidate';
import type { Page } from './page';

/** The deal that a page shows. */
export interface OpenDeal {
  /** A stand-in, never to be remembered, where there is a `title`. */
  readonly record: RecordRef;
  /** The part of the page that shows it, where the rest of the page is about something else. */
  readonly within?: Element;
  /** The title of a preview that doesn't say which deal it shows; may be empty. */
  readonly title?: string;
}

/** All that is known of one CRM: data and tiny functions. */
export interface CrmAdapter {
  readonly vendor: Vendor;
  /** Fields may be inside shadow roots, so the page has to be searched for them. */
  readonly hasShadowRoots: boolean;
  /** The deal that the address names, or nothing. */
  recordAt(url: URL): RecordRef | undefined;
  /** The deal that is open on a page whose address names none, as in a preview over a list. */
  previewOn?(url: URL, page: Page): OpenDeal | undefined;
  /** Best first. */
  readonly probes: readonly Probe[];
  /** Matches the deal's name. */
  readonly dealName: string;
  /** The ways that lead to any field of the deal's form: once one is rendered, the page is no longer just loading. */
  readonly form: readonly Probe[];
  /** The way to the few fields on top, which are there before the form, or without it. */
  readonly top: Probe;
  /** Matches places whose fields are not the open deal's: dialogs, other objects' cards. */
  readonly elsewhere: string;
  /** Matches the dialog among them that shows the open deal all the same. */
  readonly ownDialog?: string;
  /** Whether the field stands in a part of the page that says it is about another record. */
  isOfOtherRecord?(element: Element, record: RecordRef): boolean;
}

/** The deal that is open on a page, by its address or by a preview on it. */
export function openDealOn(adapter: CrmAdapter, url: URL, page: Page): OpenDeal | undefined {
  const record = adapter.recordAt(url);
  return record ? { record } : adapter.previewOn?.(url, page);
}
