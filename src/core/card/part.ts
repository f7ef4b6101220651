import type { IsoDate, Line } from './line';

/** A section of a card, with its lines in groups. */
export interface Part<L = Line> {
  /**
   * The id of its HTML element: "part-wedges", "part-more-0". It never changes, because reading positions are
   * stored with it.
   */
  readonly id: string;
  /** The section's heading, as the card's author wrote it. */
  readonly title: string;
  /** The short name in the navigation. */
  readonly short: string;
  readonly layout: ListLayout | TableLayout;
  /** In the card's order. */
  readonly groups: readonly Group<L>[];
}

/** Lines that belong together: a wedge, an objection with its answer, a table row, or a list. */
export interface Group<L = Line> {
  /** Its id in the card file, if it has one. */
  readonly id?: string;
  /** The group's heading, or the name of a table row. */
  readonly heading?: string;
  /** The personas to whom the whole group matters most; empty if to everyone equally. */
  readonly personas: readonly string[];
  readonly lines: readonly L[];
  /** Set if the group is a notice about the whole card. */
  readonly notice?: Notice;
}

/**
 * How much a notice matters.
 * - `info`: good to know
 * - `warning`: read this before using the card
 * - `hold`: don't use the card for now; Ringside asks before each copy
 */
export type NoticeLevel = 'info' | 'warning' | 'hold';

/** What is said about the whole card, shown above it. Its group has the title and the lines. */
export interface Notice {
  readonly level: NoticeLevel;
  /** The day it became true. */
  readonly since: IsoDate;
  /** The last day it's shown. */
  readonly until?: IsoDate;
  /** Who keeps it up to date, such as a team. */
  readonly owner?: string;
}

/** Groups below each other, each a list of lines. */
export interface ListLayout {
  readonly kind: 'list';
  /** The lines of a group build on each other, so no persona changes their order. */
  readonly keepsOrder: boolean;
  /** Starts with every proof on the card that a rep can say. */
  readonly opensWithProofs?: true;
}

/** Groups as table rows: the heading is the first cell, and the two lines are the others. */
export interface TableLayout {
  readonly kind: 'table';
  /** The column headings. An empty one isn't shown. */
  readonly heads: Heads;
  /** Replaces `heads` in a copy, because a heading may be internal. */
  readonly copiedHeads?: Heads;
  /** The cell that spans the table's width: the name above both lines, or the last line below. */
  readonly wide: 'name' | 'last';
  /** The picture above the table: `routes` compares a planned route with one found on the way. */
  readonly picture?: 'routes';
}

export type Heads = readonly [name: string, first: string, second: string];

/** A line with its group and section. */
export interface PlacedLine {
  readonly line: Line;
  readonly group: Group;
  readonly part: Part;
}

/** Returns every line of a card, in order. */
export function linesOf({ parts }: { readonly parts: readonly Part[] }): readonly PlacedLine[] {
  return parts.flatMap((part) =>
    part.groups.flatMap((group) => group.lines.map((line) => ({ line, group, part }))),
  );
}

/** Returns the objection that a group's other lines answer, if there is one. */
export function objectionIn({ lines }: Group): Line | undefined {
  return lines.find(({ role }) => role === 'objection');
}

/** Returns a group's lines without the objection. */
export function answerIn({ lines }: Group): readonly Line[] {
  return lines.filter(({ role }) => role !== 'objection');
}

/** Returns the rows of a table: its groups without the introduction. */
export function rowsOf({ groups }: Part): readonly Group[] {
  return groups.filter(({ lines }) => lines.every(({ role }) => role !== 'intro'));
}
