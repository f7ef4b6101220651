import { keyWords } from '../card/key-words';
import type { IsoDate, Line } from '../card/line';
import { isDue, type LineStatus, statusOf } from './line-status';

/** A few words that stand for a line in a picture, and how they stand. */
export interface Sign {
  readonly words: string;
  readonly status: LineStatus;
}

/**
 * Returns the sign of a line. Lifted from its line it stands as the line does. One that is
 * written is short for the words that hold: what speaks against the line's own words does not speak
 * against it where there are safer ones, but what nobody has verified stays so.
 */
export function signOf({ sign, text, review }: Line, today: IsoDate): Sign {
  const status = statusOf(review, today);
  if (sign === undefined) return { words: keyWords(text), status };
  const isOfOriginal = review.safer !== undefined && /^(disputed|changed)$/.test(status);
  if (!isOfOriginal) return { words: sign, status };
  return { words: sign, status: isDue(review, today) ? 'due' : 'fine' };
}
