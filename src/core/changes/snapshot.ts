import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line, ReviewStatus, Use } from '../card/line';
import { linesOf } from '../card/part';

/** What a rep could see of a line. */
export interface LineSnapshot {
  readonly label?: string;
  /** Without formatting. */
  readonly text: string;
  readonly safer?: string;
  readonly status: ReviewStatus;
  readonly use: Use;
  /** The day of its last review, if any, which dates a change. A new date alone isn't a change. */
  readonly checked?: IsoDate;
}

/** A card as it was shown on a day, by line id. */
export interface Snapshot {
  readonly day: IsoDate;
  /** Undefined if what was stored can't be read, which counts as a card that was never seen. */
  readonly lines: Readonly<Record<string, LineSnapshot>> | undefined;
}

/** Snapshots by card id. */
export type Snapshots = Readonly<Record<string, Snapshot>>;

/** Returns what a rep can see of a line. */
export function lineSnapshot({ label, text, use, review }: Line): LineSnapshot {
  const { status, checked, safer } = review;
  return {
    ...(label !== undefined && { label }),
    text: plainText(text),
    ...(safer && { safer: plainText(safer) }),
    status,
    use,
    ...(checked !== undefined && { checked }),
  };
}

/** Returns a card as it's shown on this day. */
export function snapshotOf(card: Pick<Card, 'parts'>, day: IsoDate): Snapshot {
  const lines = linesOf(card).map(({ line }) => [line.id, lineSnapshot(line)] as const);
  return { day, lines: Object.fromEntries(lines) };
}
