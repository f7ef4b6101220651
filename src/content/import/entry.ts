/**
 * The one shape of every layout: a tree of texts, each of which may have a label. Headings, bold lines, words
 * before a colon, and the heads of columns are all labels of what is below them, beside them, or in their cells.
 */
export interface Entry {
  readonly kind: EntryKind;
  /** What the writer calls it, without formatting, number, and colon. */
  readonly label?: string;
  /** Its own words, as inline Markdown that a card can carry. */
  readonly text?: string;
  /** Its line in the source, from 1. */
  readonly line: number;
  readonly entries: readonly Entry[];
  /** Of a section: 1 to 6 for a heading, `BOLD_DEPTH` for a bold line that serves as one. */
  readonly depth?: number;
  /** Of a section: all of it is about the rival of this card. */
  readonly isOfRival?: true;
  /** Of a section: it's the whole file, under its title. */
  readonly isTitle?: true;
  /** Where its text leads if it's only a link: on this page, to a file beside it, or elsewhere. */
  readonly points?: 'here' | 'beside' | 'away';
  /** It's followed by the name of who says it. */
  readonly isSigned?: true;
  /** Of a table: the words of its head row. */
  readonly heads?: readonly string[];
}

/**
 * - `section`: under a heading, or under a bold line that serves as one
 * - `words`: a paragraph
 * - `item`: of a list
 * - `table`, its `row`s and their `cell`s, labelled by the heads
 * - `quote`: a block quotation or a fenced block
 */
export type EntryKind = 'section' | 'words' | 'item' | 'table' | 'row' | 'cell' | 'quote';

/** Deeper than any heading. */
export const BOLD_DEPTH = 10;
