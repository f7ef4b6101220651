import type { Review } from '../../../core/card/line';
import type { Standing } from '../../../core/trust/standing';

/** The one word of a mark, and what it means in a sentence. */
export const STANDING_WORDS: Readonly<
  Record<Exclude<Standing, 'fine'>, { readonly word: string; readonly meaning: string }>
> = {
  disputed: { word: 'Disputed', meaning: 'Public sources say otherwise.' },
  changed: { word: 'Changed', meaning: 'True once; newer material differs.' },
  unverified: { word: 'Unverified', meaning: 'No public source found.' },
  due: { word: 'Check due', meaning: 'Held when last checked; that is too long ago.' },
};

/** What a line without a mark may still tell. */
export const FINE_WORDS: Readonly<Partial<Record<Review['status'], string>>> = {
  supported: 'Public sources agree.',
  'no-claim': 'Nothing in it to check.',
};
