import type { Line } from '../card/line';
import { holds } from '../trust/standing';
import { type LineSaying, ownSaying, saferSaying } from './saying';

/** A line's own words if they are for a customer and hold, else its safer wording; of a private line none. */
export function wordsToSay(line: Line): LineSaying | undefined {
  if (line.isPrivate) return undefined;
  return line.use !== 'know' && holds(line.review) ? ownSaying(line) : saferSaying(line);
}
