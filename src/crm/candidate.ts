import type { ProbeName } from '../core/deal/probe-name';
import type { Page } from './page';

/** What a field on the page shows at this moment. */
export type FieldContent =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'editing' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-permission' };

/** A field of the open deal that may be the competitor field. */
export interface Candidate {
  /** The field's element. May stay the same when the page switches to another deal. */
  readonly element: Element;
  /** API name (Salesforce) or internal name (HubSpot), if the page contains it. */
  readonly name?: string;
  /** Returns the label that the page shows. Reads computed styles. */
  label(): string;
  /** Returns false if no label that the field could show passes. Reads no styles. */
  canHaveLabel(passes: (label: string) => boolean): boolean;
  content(): FieldContent;
  /** Whether the field turns out not to be the deal's. Called only for fields that fit. */
  isForeign?(): boolean;
}

/**
 * One method of finding fields. Probes are ranked by the order in which an adapter lists them. Comments name
 * in parentheses where markup was seen: public page objects, open-source ("open") extensions, or UI tests.
 */
export interface Probe {
  /** Stable; shown in "why this card?" and in diagnostics. */
  readonly name: ProbeName;
  /** Matches every element that this probe starts from, including hidden ones and other objects'. */
  readonly selector: string;
  /** Returns the field that the element belongs to, if any. */
  candidate(element: Element, page: Page): Candidate | undefined;
  /** The only probe for its pages, so finding nothing with the first one there doesn't mean that the CRM changed. */
  readonly isOnlyProbe?: boolean;
}
