import type { Use } from '../../../core/card/line';
import type { Standing } from '../../../core/trust/standing';
import { STANDING_WORDS } from '../line/standing-words';

/** What a rep must bear in mind with words that are now on the clipboard. */
export function mindingOf(use: Use, standing: Standing | undefined): readonly string[] {
  const isDoubtful = standing !== undefined && standing !== 'fine';
  return [
    ...(isDoubtful ? [STANDING_WORDS[standing].word.toLowerCase()] : []),
    ...(use === 'know' ? ['internal, not for the customer'] : []),
  ];
}
