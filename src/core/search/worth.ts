import type { IsoDate, Line, Use } from '../card/line';
import { isUnsourcedStory, type LineStatus, showsSaferFirst, statusOf } from '../trust/line-status';

/** What a rep in a call can do with it. */
const USE: Readonly<Record<Use, number>> = { say: 1, ask: 0.97, know: 0.66 };

const STANDING: Readonly<Record<LineStatus, number>> = {
  fine: 1,
  due: 0.95,
  changed: 0.85,
  unverified: 0.8,
  disputed: 0.6,
};

/**
 * Words that hold stand in for those that do not; still, what needs none comes first. A safer wording
 * is made to be said, also where the line itself was internal.
 */
const WITH_SAFER: Readonly<Record<Use, number>> = { say: 0.82, ask: 0.8, know: 0.69 };

/** A story that nobody has allowed us to tell, and nothing to say in its place. */
const STORY = 0.45;

/** Nothing of it can be passed on. */
const PRIVATE = 0.4;

/**
 * How much a line is worth to a rep who looks for something to say, from 0 to 1: it weighs among
 * lines that fit what was typed about equally well.
 */
export function worthOf(line: Line, today: IsoDate): number {
  if (line.isPrivate) return PRIVATE;
  if (showsSaferFirst(line, today)) return WITH_SAFER[line.use];
  if (isUnsourcedStory(line.review)) return STORY;
  return USE[line.use] * STANDING[statusOf(line.review, today)];
}
