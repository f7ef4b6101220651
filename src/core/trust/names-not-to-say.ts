import type { Card } from '../card/card';
import { linesOf } from '../card/part';
import { isUnsourcedStory } from './standing';

/**
 * Whom a customer must not hear of: the labels of the proof points that are stories for which nothing
 * public was found, each once. The label of a proof point is the customer's name.
 */
export function namesNotToSay(card: Pick<Card, 'parts'>): readonly string[] {
  const stories = linesOf(card).filter(
    ({ line: { role, review, isPrivate } }) =>
      role === 'proof-point' && isUnsourcedStory(review) && !isPrivate,
  );
  return [...new Set(stories.flatMap(({ line }) => line.label ?? []))];
}
