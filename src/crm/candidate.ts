/** What a field on the page holds at this moment. */
export type FieldContent =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'editing' }
  | { readonly kind: 'loading' };

/** A field of the open deal that may be the competitor field. */
export interface Candidate {
  /** The element that stands for the field from deal to deal. */
  readonly element: Element;
  /** API name (Salesforce) or internal name (HubSpot), where the page tells it. */
  readonly name?: string;
  /** The label that the page shows; read only when asked for. */
  label(): string;
  content(): FieldContent;
}

/** One way to a field. Ways are ranked by the order in which an adapter lists them. */
export interface Probe {
  /** Stable; shown in "why this card?" and in diagnostics. */
  readonly name: string;
  /** All fields that this way leads to, hidden ones and other objects' included. */
  candidates(page: ParentNode): Iterable<Candidate>;
}
