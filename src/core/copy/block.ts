import type { Inline } from '../card/inline';

/** Text ready to copy, without private addresses. */
export type RichText = readonly Inline[];

/** A piece of a copy, before it's formatted. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** Each row has as many cells as there are heads. */
      readonly rows: readonly (readonly RichText[])[];
    };
