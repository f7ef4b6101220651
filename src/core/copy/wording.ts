import type { Inline } from '../card/inline';
import type { Line, Review, Use } from '../card/line';
import { isSupported } from '../trust/line-status';
import type { Citation } from './source-line';

/** Words that can be copied, with what goes along. */
export interface Wording {
  readonly text: readonly Inline[];
  readonly use: Use;
  /** Who stands behind the words. None where sources say otherwise, and none of a question. */
  readonly citation?: Citation;
}

/** The words of a line: its own, or its safer wording. */
export interface LineWording extends Wording {
  /** Under which it is remembered that they were copied; unique within the card. */
  readonly id: string;
}

/** Whether words are those of a line, and not of something else on the panel. */
export function isLineWording(wording: Wording): wording is LineWording {
  return 'id' in wording;
}

/** A question claims nothing, so nobody has to stand behind it. */
function backed(use: Use, { sources, checked }: Review): Pick<Wording, 'citation'> {
  return use === 'ask' ? {} : { citation: { sources, checked } };
}

/** The line's own words. A source that disputes them is not given as theirs. */
export function originalWording({ id, text, use, review }: Line): LineWording {
  return { id, text, use, ...(isSupported(review) && backed(use, review)) };
}

/** The words that hold, where a line has them. */
export function saferWording({ id, use, review }: Line): LineWording | undefined {
  const { safer } = review;
  if (safer === undefined) return undefined;
  return {
    id: `${id}/safer`,
    text: safer,
    // A safer wording is made to be said aloud, even where the line itself was internal.
    use: use === 'ask' ? 'ask' : 'say',
    ...backed(use, review),
  };
}

/**
 * Returns a line's own words if they are for a customer and hold, else its safer wording. Nothing of a
 * private line.
 */
export function sayableWording(line: Line): LineWording | undefined {
  if (line.isPrivate) return undefined;
  return line.use !== 'know' && isSupported(line.review)
    ? originalWording(line)
    : saferWording(line);
}
