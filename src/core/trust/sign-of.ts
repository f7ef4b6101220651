import { keyWords } from '../card/key-words';
import type { IsoDate, Line } from '../card/line';
import { isDue, type LineStatus, statusOf } from './line-status';

/** A line's label in a picture, with its status. */
export interface Sign {
  readonly words: string;
  readonly status: LineStatus;
}

/**
 * Returns a line's label in a picture. A label made from the line's text has the line's status. One that the
 * card's author wrote summarizes the safer wording, if there is one, so a disputed or outdated original
 * doesn't count against it. An unverified line stays unverified.
 */
export function signOf({ sign, text, review }: Line, today: IsoDate): Sign {
  const status = statusOf(review, today);
  if (sign === undefined) return { words: keyWords(text), status };
  const isOfOriginal = review.safer !== undefined && /^(disputed|changed)$/.test(status);
  if (!isOfOriginal) return { words: sign, status };
  return { words: sign, status: isDue(review, today) ? 'due' : 'fine' };
}
