import type { Inline } from '../card/inline';
import type { Line, Review, Use } from '../card/line';
import { isSupported } from '../trust/line-status';
import type { Citation } from './source-line';

/** A text that can be copied, with its citation. */
export interface Wording {
  readonly text: readonly Inline[];
  readonly use: Use;
  /** Where the text comes from. Absent if the review doesn't support it, and for questions. */
  readonly citation?: Citation;
}

/** A line's original or safer wording. */
export interface LineWording extends Wording {
  /** Identifies the wording in the list of copied lines; unique within the card. */
  readonly id: string;
}

/** Returns whether a wording belongs to a line, and not to something else in the panel. */
export function isLineWording(wording: Wording): wording is LineWording {
  return 'id' in wording;
}

/** Returns no citation for a question, because it claims nothing. */
function cited(use: Use, { sources, checked }: Review): Pick<Wording, 'citation'> {
  return use === 'ask' ? {} : { citation: { sources, ...(checked !== undefined && { checked }) } };
}

/** Returns a line's original wording, with a citation only if the review supports it. */
export function originalWording({ id, text, use, review }: Line): LineWording {
  return { id, text, use, ...(isSupported(review) && cited(use, review)) };
}

/** Returns a line's safer wording, if it has one. */
export function saferWording({ id, use, review }: Line): LineWording | undefined {
  const { safer } = review;
  if (safer === undefined) return undefined;
  return {
    id: `${id}/safer`,
    text: safer,
    // A safer wording is written to be said, even if the original is internal.
    use: use === 'ask' ? 'ask' : 'say',
    ...cited(use, review),
  };
}

/**
 * Returns the wording that a rep can say to a customer: the original if it isn't internal and has no
 * problem, or else the safer wording. Undefined for a view-only line.
 */
export function sayableWording(line: Line): LineWording | undefined {
  if (line.isPrivate) return undefined;
  return line.use !== 'know' && isSupported(line.review)
    ? originalWording(line)
    : saferWording(line);
}
