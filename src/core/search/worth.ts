import type { IsoDate, Line, Use } from '../card/line';
import { isUnsourcedStory, type LineStatus, showsSaferFirst, statusOf } from '../trust/line-status';

/** By how a rep can use the line on a call. */
const USE: Readonly<Record<Use, number>> = { say: 1, ask: 0.97, know: 0.66 };

const STATUS: Readonly<Record<LineStatus, number>> = {
  fine: 1,
  due: 0.95,
  changed: 0.85,
  unverified: 0.8,
  disputed: 0.6,
};

/** A safer wording ranks below lines that don't need one. It can be said even if its original is internal. */
const WITH_SAFER: Readonly<Record<Use, number>> = { say: 0.82, ask: 0.8, know: 0.69 };

/** A customer story without a public source or a safer wording. */
const STORY = 0.45;

/** View only. */
const PRIVATE = 0.4;

/** Returns how useful a line is to a rep, from 0 to 1. It decides between lines that match about equally well. */
export function worthOf(line: Line, today: IsoDate): number {
  if (line.isPrivate) return PRIVATE;
  if (showsSaferFirst(line, today)) return WITH_SAFER[line.use];
  if (isUnsourcedStory(line.review)) return STORY;
  return USE[line.use] * STATUS[statusOf(line.review, today)];
}
