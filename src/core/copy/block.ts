import type { Inline } from '../card/inline';

/** Words as they are said, without a private address: what a copy is put together from. */
export type Words = readonly Inline[];

/** What a copy consists of, before it is given a form. */
export type Block =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** As many cells in each row as there are heads. */
      readonly rows: readonly (readonly Words[])[];
    };
