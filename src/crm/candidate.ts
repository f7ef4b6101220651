import type { ProbeName } from '../core/deal/probe-name';
import type { Page } from './page';

/** What a field on the page holds at this moment. */
export type FieldContent =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'editing' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-permission' };

/** A field of the open deal that may be the competitor field. */
export interface Candidate {
  /** The element that stands for the field from deal to deal. */
  readonly element: Element;
  /** API name (Salesforce) or internal name (HubSpot), where the page tells it. */
  readonly name?: string;
  /** Returns the label that the page shows; asks for styles. */
  label(): string;
  /** Returns false where no label that the field could show passes; asks for no styles. */
  canHaveLabel(passes: (label: string) => boolean): boolean;
  content(): FieldContent;
  /** Whether the field turns out to be another object's; asked only of fields that fit. */
  isForeign?(): boolean;
}

/** One way to a field. Ways are ranked by the order in which an adapter lists them. */
export interface Probe {
  /** Stable; shown in "why this card?" and in diagnostics. */
  readonly name: ProbeName;
  /** Matches every element that this way starts from, hidden ones and other objects' included. */
  readonly selector: string;
  /** The field that the element leads to, or nothing where it leads to none. */
  candidate(element: Element, page: Page): Candidate | undefined;
  /** The only way on its pages: that the first way finds nothing there is no sign of a change. */
  readonly isOnlyProbe?: boolean;
}
