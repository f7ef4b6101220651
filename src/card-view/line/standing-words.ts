import type { Review } from '../../core/card/line';
import { isUnsourcedStory, type Standing } from '../../core/trust/standing';

type Marked = Exclude<Standing, 'fine'>;

interface StandingWords {
  /** On the mark of a line. */
  readonly word: string;
  /** On the mark of the original where a safer wording leads. */
  readonly original: string;
  /** The meaning of the mark, as a sentence. */
  readonly meaning: string;
  /** Why a copy asks first; ends without punctuation. */
  readonly asks: string;
}

/** What the panel says about a line that isn't fine. */
export const STANDING_WORDS: Readonly<Record<Marked, StandingWords>> = {
  disputed: {
    word: 'Disputed',
    original: 'Original disputed',
    meaning: 'Public sources say otherwise.',
    asks: 'Disputed by public sources',
  },
  changed: {
    word: 'Changed',
    original: 'Original outdated',
    meaning: 'True once; newer material differs.',
    asks: 'True once; newer material differs',
  },
  unverified: {
    word: 'Unverified',
    original: 'Original unverified',
    meaning: 'No public source found.',
    asks: 'No public source found',
  },
  due: {
    word: 'Check due',
    original: 'Original (review due)',
    meaning: 'Held when last checked; that is too long ago.',
    asks: 'Not checked for too long',
  },
};

/** Returns why copying the line's own text asks first, without punctuation at its end. */
export function askingWords(review: Review, standing: Marked): string {
  return isUnsourcedStory(review)
    ? 'No public source for this customer story'
    : STANDING_WORDS[standing].asks;
}
