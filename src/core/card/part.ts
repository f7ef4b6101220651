import type { Line } from './line';
import type { Notice } from './notice';

/** A section of a card: lines in groups. */
export interface Part<L = Line> {
  /**
   * The id of its section in the document: "part-wedges", "part-more-0". It never changes, because
   * what a rep was reading is remembered by it.
   */
  readonly id: string;
  /** The writer's own heading. */
  readonly title: string;
  /** One short word for the navigation. */
  readonly short: string;
  readonly layout: ListLayout | TableLayout;
  /** In the writer's order. */
  readonly groups: readonly Group<L>[];
}

/** Lines that belong together: a wedge, an objection with its answer, a row of a table, a list. */
export interface Group<L = Line> {
  /** The id that it has in the card file, if it has one. */
  readonly id?: string;
  /** The writer's heading, or the name of a table's row. */
  readonly heading?: string;
  /** The personas to whom the group as a whole matters most. None means everyone alike. */
  readonly personas: readonly string[];
  readonly lines: readonly L[];
  /** Set if the group is a notice about the whole card. */
  readonly notice?: Notice;
}

/** Groups one below the other, each a list of its lines. */
export interface ListLayout {
  readonly kind: 'list';
  /** The lines of a group build on each other, so their order is the same for every persona. */
  readonly keepsOrder: boolean;
  /** Opens with every proof on the card that a customer may hear. */
  readonly opensWithProofs?: true;
}

/** Groups as rows: the heading names the row, and its two lines are the other cells. */
export interface TableLayout {
  readonly kind: 'table';
  /** Over the names, the first lines, and the second lines. An empty one isn't shown. */
  readonly heads: Heads;
  /** In place of `heads` in a copy: a writer's heading may be for us alone. */
  readonly copiedHeads?: Heads;
  /** Which cell of a row spans the table: the name above both lines, or the last line below. */
  readonly wide: 'name' | 'last';
  /** The picture above the table: `routes` for a route on a map against one found on the way. */
  readonly picture?: 'routes';
}

export type Heads = readonly [name: string, first: string, second: string];

/** A line with its place on the card. */
export interface PlacedLine {
  readonly line: Line;
  readonly group: Group;
  readonly part: Part;
}

/** Returns every line of a card, in its order. */
export function linesOf({ parts }: { readonly parts: readonly Part[] }): readonly PlacedLine[] {
  return parts.flatMap((part) =>
    part.groups.flatMap((group) => group.lines.map((line) => ({ line, group, part }))),
  );
}

/** Returns what the buyer says in a group, where its other lines answer it. */
export function objectionIn({ lines }: Group): Line | undefined {
  return lines.find(({ role }) => role === 'objection');
}

/** Returns the other lines of a group: what answers the buyer, or all of them. */
export function answerIn({ lines }: Group): readonly Line[] {
  return lines.filter(({ role }) => role !== 'objection');
}

/** Returns the rows of a table: its groups without what leads into it. */
export function rowsOf({ groups }: Part): readonly Group[] {
  return groups.filter(({ lines }) => lines.every(({ role }) => role !== 'intro'));
}
