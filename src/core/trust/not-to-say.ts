import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import { linesOf, type PlacedLine } from '../card/part';
import { isUnsourcedStory } from './line-status';

/** The lines whose original wording a rep must not say to a customer. */
export interface NotToSay {
  /** Lines to say or ask that public sources contradict, shortest first. */
  readonly contradicted: readonly PlacedLine[];
  /** Internal lines, contradicted ones first, then shortest first. */
  readonly internal: readonly PlacedLine[];
}

function isContradicted({ line }: PlacedLine): boolean {
  return line.review.status === 'disputed' || line.review.status === 'changed';
}

/** Short lines come first because they can be read at a glance. */
function shortestFirst(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const length = ({ line }: PlacedLine) => plainText(line.text).length;
  return lines.toSorted((a, b) => length(a) - length(b));
}

/** Returns the lines not to say. View-only lines are left out, because nobody says an address. */
export function notToSay(lines: readonly PlacedLine[]): NotToSay {
  const candidates = shortestFirst(lines.filter(({ line }) => !line.isPrivate));
  const internal = candidates.filter(({ line }) => line.use === 'know');
  return {
    contradicted: candidates.filter((each) => each.line.use !== 'know' && isContradicted(each)),
    internal: [
      ...internal.filter(isContradicted),
      ...internal.filter((each) => !isContradicted(each)),
    ],
  };
}

/**
 * Returns the customers not to name, without duplicates: those of the stories without a public source. The
 * label of such a proof point is the customer's name.
 */
export function namesNotToSay(card: Pick<Card, 'parts'>): readonly string[] {
  const stories = linesOf(card).filter(
    ({ line: { role, review, isPrivate } }) =>
      role === 'proof-point' && isUnsourcedStory(review) && !isPrivate,
  );
  return [...new Set(stories.flatMap(({ line }) => line.label ?? []))];
}
