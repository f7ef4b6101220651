import type { Use } from '../../core/card/line';
import type { Standing } from '../../core/trust/standing';
import { STANDING_WORDS } from './standing-words';

const INTERNAL = 'internal, not for the customer';

/** The same, shorter, of a part that holds internal lines: there is more to say of one. */
export const PARTLY_INTERNAL = 'not for customers';

/** What a rep must bear in mind with words that are now on the clipboard. */
export function mindingOf(use: Use, standing: Standing | undefined): readonly string[] {
  const isDoubtful = standing !== undefined && standing !== 'fine';
  return [
    ...(isDoubtful ? [STANDING_WORDS[standing].word.toLowerCase()] : []),
    ...(use === 'know' ? [INTERNAL] : []),
  ];
}

/** Whether what is borne in mind is a warning, and no mere news. */
export function isWarning(minding: readonly string[]): boolean {
  const doubts = Object.values(STANDING_WORDS).map(({ word }) => word.toLowerCase());
  const warnings = [INTERNAL, PARTLY_INTERNAL, ...doubts];
  // Of a part it is said of how many lines: "3 unverified".
  return minding.some((words) => warnings.includes(words.replace(/^\d+ /, '')));
}
