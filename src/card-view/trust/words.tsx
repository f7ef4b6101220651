import type { ReactNode } from 'react';
import type { ReviewStatus } from '../../core/card/line';

/** The sheet "Don't say". */
/** @param competitor Undefined on a general card. */
export const dontSayTitle = (competitor: string | undefined) =>
  competitor === undefined ? 'Don’t say this' : `Don’t say this about ${competitor}`;
export const dontName = (names: readonly ReactNode[]) => (
  <>
    <b>{names.length === 1 ? 'Don’t name this customer: ' : 'Don’t name these customers: '}</b>
    {names}. Their stories aren’t public.
  </>
);
export const reword = 'Reword before using';
export const rewordHint =
  'Public sources say otherwise. Open a line to see why, and a safer wording.';
export const internalNotes = 'Internal notes, not for customers';
export const dontShare = 'Don’t share as written';
export const dontShareHint = 'If a line has a safer wording, you can say that.';

/** The list of what has changed on a card. */
export const changesTitle = (competitor: string) => `What’s new on the ${competitor} card`;
export const sinceLastLook = (day: ReactNode) => <>Since you last looked, on {day}.</>;
export const wasNow = (before: string, after: string) => `Was ${before}, now ${after}.`;
export const status: Readonly<Record<ReviewStatus, string>> = {
  supported: 'supported',
  changed: 'outdated',
  disputed: 'disputed',
  unverified: 'unverified',
  'no-claim': 'an opinion or question',
};
export const saferWording = 'Safer wording:';
/** Only read aloud, before the words that differ. */
export const run = { same: '', removed: ' Removed: ', added: ' Added: ' } as const;

/** The summary at the end of a card. */
export const reliability = 'How reliable this card is';
export const countByStatus: Readonly<Record<ReviewStatus, (count: number) => string>> = {
  supported: (count) => `${count} supported`,
  disputed: (count) => `${count} disputed`,
  changed: (count) => `${count} outdated`,
  unverified: (count) => `${count} unverified`,
  'no-claim': (count) => (count === 1 ? '1 opinion or question' : `${count} opinions or questions`),
};
export const summary = (
  total: number,
  counts: readonly string[],
  due: number,
  lastChecked: ReactNode,
) => (
  <>
    {total === 1 ? '1 line' : `${total} lines`}: {counts.join(', ')}
    {due > 0 && `; ${due} due for review`}
    {lastChecked && <>; last checked {lastChecked}</>}.
  </>
);
export const nothingToReview = 'No lines need review.';
export const toReview = (count: number) =>
  count === 1
    ? 'For your marketing team to review: 1 line'
    : `For your marketing team to review: ${count} lines`;
export const dueSince = (day: ReactNode) => <> since {day}</>;
