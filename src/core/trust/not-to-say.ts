import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import { linesOf, type PlacedLine } from '../card/part';
import { isUnsourcedStory } from './line-status';

/** What a rep must not say to a customer as it stands, in two kinds. */
export interface NotToSay {
  /** Lines made to be said or asked that public sources contradict, shortest first. */
  readonly contradicted: readonly PlacedLine[];
  /** Lines that were never meant for a customer; contradicted ones first, each kind shortest first. */
  readonly internal: readonly PlacedLine[];
}

function isContradicted({ line }: PlacedLine): boolean {
  return line.review.status === 'disputed' || line.review.status === 'changed';
}

/** What is short is taken in at a glance, so it comes first. */
function shortestFirst(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const length = ({ line }: PlacedLine) => plainText(line.text).length;
  return lines.toSorted((a, b) => length(a) - length(b));
}

/** Sorts out what may not be said as it stands. Private lines are left out: nobody says an address. */
export function notToSay(lines: readonly PlacedLine[]): NotToSay {
  const open = shortestFirst(lines.filter(({ line }) => !line.isPrivate));
  const internal = open.filter(({ line }) => line.use === 'know');
  return {
    contradicted: open.filter((each) => each.line.use !== 'know' && isContradicted(each)),
    internal: [
      ...internal.filter(isContradicted),
      ...internal.filter((each) => !isContradicted(each)),
    ],
  };
}

/**
 * Returns whom a customer must not hear of: the labels of the proof points that are stories for which
 * nothing public was found, each once. The label of a proof point is the customer's name.
 */
export function namesNotToSay(card: Pick<Card, 'parts'>): readonly string[] {
  const stories = linesOf(card).filter(
    ({ line: { role, review, isPrivate } }) =>
      role === 'proof-point' && isUnsourcedStory(review) && !isPrivate,
  );
  return [...new Set(stories.flatMap(({ line }) => line.label ?? []))];
}
