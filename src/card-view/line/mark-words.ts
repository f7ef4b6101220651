import type { Review } from '../../core/card/line';
import { dayWords } from '../../core/trust/day-words';
import { dueSince } from '../../core/trust/due-since';
import { isUnsourcedStory, type Standing } from '../../core/trust/standing';
import { STANDING_WORDS } from './standing-words';

/** What a mark says: its word, and what it adds where there is room. */
export interface MarkWords {
  readonly word: string;
  readonly more: string;
}

/**
 * The words of a mark.
 *
 * @param isDue The line is past its kind's age, whatever else is known of it.
 * @param hasSafer The mark opens to words that hold.
 */
export function markWords(
  review: Review,
  standing: Exclude<Standing, 'fine'>,
  isDue: boolean,
  hasSafer: boolean,
): MarkWords {
  const since = ` since ${dayWords(dueSince(review))}`;
  const more = [
    standing === 'due' && since,
    isUnsourcedStory(review) && ' · do not name them',
    standing !== 'due' && isDue && ` · check due${since}`,
    hasSafer && ' · safer wording',
  ];
  return { word: STANDING_WORDS[standing].word, more: more.filter(Boolean).join('') };
}
