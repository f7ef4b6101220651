import type { Battlecard } from '../card/battlecard';
import { isUnsourcedStory } from './standing';

/**
 * Whom a customer must not hear of: the labels of the proof points that are stories for which nothing
 * public was found, each once. The label of a proof point is the customer's name.
 */
export function namesNotToSay({ proofPoints }: Battlecard): readonly string[] {
  const stories = (proofPoints?.lines ?? []).filter(
    ({ review, isPrivate }) => isUnsourcedStory(review) && !isPrivate,
  );
  return [...new Set(stories.flatMap(({ label }) => label ?? []))];
}
