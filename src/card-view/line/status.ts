import { CircleAlert, CircleDashed, Clock, History } from 'lucide-react';
import type { Review, Use } from '../../core/card/line';
import { formatDate } from '../../core/trust/format-date';
import { dueSince, isUnsourcedStory, type LineStatus } from '../../core/trust/line-status';
import * as words from './words';

/** The icon of each mark. */
export const STATUS_ICONS = {
  disputed: CircleAlert,
  changed: History,
  unverified: CircleDashed,
  due: Clock,
} as const;

type Marked = Exclude<LineStatus, 'fine'>;

/** Returns why copying the original asks first, without a period. */
export function askingWords(review: Review, status: Marked): string {
  if (!isUnsourcedStory(review)) return words.whyAsk[status];
  return review.sources.length > 0 ? words.whyAskStorySource : words.whyAskStory;
}

/**
 * Returns what a mark adds to its status where there is room.
 *
 * @param isDue Whether the review is due, whatever its status.
 * @param hasSafer Whether the mark opens to a safer wording.
 */
export function markNotes(
  review: Review,
  status: Marked,
  isDue: boolean,
  hasSafer: boolean,
): string {
  const since = dueSince(review);
  const day = since === undefined ? '' : formatDate(since);
  return [
    status === 'due' && words.dueSince(day),
    isUnsourcedStory(review) && words.doNotName,
    status !== 'due' && isDue && words.alsoDueSince(day),
    hasSafer && words.hasSaferWording,
  ]
    .filter(Boolean)
    .join('');
}

/** Returns whether a line's review has anything to show: that of a plain question hasn't. */
export function hasFindings(review: Review, status: LineStatus): boolean {
  return (
    status !== 'fine' ||
    review.status === 'supported' ||
    review.note !== undefined ||
    review.safer !== undefined ||
    review.sources.length > 0
  );
}

/** What a copy of a safer wording says. */
export const SAFER = { warnings: [], notes: [words.copiedSafer] } as const;

/** Returns what the rep has to know about a line that is now on the clipboard. */
export function warningsOf(use: Use, status: LineStatus | undefined): readonly string[] {
  return [
    ...(status === undefined || status === 'fine' ? [] : [words.status[status]]),
    ...(use === 'know' ? [words.copiedInternal] : []),
  ];
}
