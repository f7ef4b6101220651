import type { Standing } from '../../../core/trust/standing';

/** The one word of a mark, what it means in a sentence, and why a copy asks first. */
export const STANDING_WORDS: Readonly<
  Record<
    Exclude<Standing, 'fine'>,
    { readonly word: string; readonly meaning: string; readonly asks: string }
  >
> = {
  disputed: {
    word: 'Disputed',
    meaning: 'Public sources say otherwise.',
    asks: 'Disputed by public sources',
  },
  changed: {
    word: 'Changed',
    meaning: 'True once; newer material differs.',
    asks: 'True once; newer material differs',
  },
  unverified: {
    word: 'Unverified',
    meaning: 'No public source found.',
    asks: 'No public source found',
  },
  due: {
    word: 'Check due',
    meaning: 'Held when last checked; that is too long ago.',
    asks: 'Not checked for too long',
  },
};
