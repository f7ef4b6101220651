import { CircleAlert, CircleDashed, Clock, History } from 'lucide-react';
import type { Review, Use } from '../../core/card/line';
import { formatDate } from '../../core/trust/format-date';
import { dueSince, isUnsourcedStory, type LineStatus } from '../../core/trust/line-status';

/** The icon of each mark. */
export const STATUS_ICONS = {
  disputed: CircleAlert,
  changed: History,
  unverified: CircleDashed,
  due: Clock,
} as const;

type Marked = Exclude<LineStatus, 'fine'>;

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
export const STATUS_WORDS: Readonly<Record<Marked, StandingWords>> = {
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
export function askingWords(review: Review, status: Marked): string {
  return isUnsourcedStory(review)
    ? 'No public source for this customer story'
    : STATUS_WORDS[status].asks;
}

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
  status: Exclude<LineStatus, 'fine'>,
  isDue: boolean,
  hasSafer: boolean,
): MarkWords {
  const since = ` since ${formatDate(dueSince(review))}`;
  const more = [
    status === 'due' && since,
    isUnsourcedStory(review) && ' · do not name them',
    status !== 'due' && isDue && ` · check due${since}`,
    hasSafer && ' · safer wording',
  ];
  return { word: STATUS_WORDS[status].word, more: more.filter(Boolean).join('') };
}

/** Whether there is anything to open: a bare question has no story to tell. */
export function hasFindings(review: Review, status: LineStatus): boolean {
  return (
    status !== 'fine' ||
    review.status === 'supported' ||
    review.note !== undefined ||
    review.safer !== undefined ||
    review.sources.length > 0
  );
}

const INTERNAL = 'internal, not for the customer';

/** The same for a whole section, where there is more to say in one line. */
export const PARTLY_INTERNAL = 'not for customers';

/** Returns what the rep has to know about a line that is now on the clipboard. */
export function warningsOf(use: Use, status: LineStatus | undefined): readonly string[] {
  const isDoubtful = status !== undefined && status !== 'fine';
  return [
    ...(isDoubtful ? [STATUS_WORDS[status].word.toLowerCase()] : []),
    ...(use === 'know' ? [INTERNAL] : []),
  ];
}

/** Returns whether any of what is said about a copy is cautionary: "safer wording" is not. */
export function isCautionary(warnings: readonly string[]): boolean {
  const statuses = Object.values(STATUS_WORDS).map(({ word }) => word.toLowerCase());
  const cautionary = [INTERNAL, PARTLY_INTERNAL, ...statuses];
  // For a section they are counted: "3 unverified".
  return warnings.some((warning) => cautionary.includes(warning.replace(/^\d+ /, '')));
}
