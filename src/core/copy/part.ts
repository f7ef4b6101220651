import type { Line } from '../card/line';

/** Lines that belong together, and what the buyer says where they are the answer to it. */
export interface Passage {
  readonly said?: Line;
  readonly lines: readonly Line[];
  /** Internal ones among them go along in their safer wording, where they have one. */
  readonly saysInternal?: true;
}

/** What a part of a card holds, as far as it can be copied as a whole. */
export type PartContent =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** A row's name, then a line in each further column. */
      readonly rows: readonly { readonly name: string; readonly lines: readonly Line[] }[];
    };
