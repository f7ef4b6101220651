import type { Use } from '../../../core/card/line';
import type { Standing } from '../../../core/trust/standing';
import { STANDING_WORDS } from '../line/standing-words';

const INTERNAL = 'internal, not for the customer';

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
  return minding.some((words) => words === INTERNAL || doubts.includes(words));
}
