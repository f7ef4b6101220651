import { fold } from './fold';
import { isNegated } from './negation';
import { namesNobody } from './placeholder';

/** What is longer than this is a sentence and no name. */
const MAX_LENGTH = 80;

/**
 * Whether a text may be confirmed as a name for a whole org: a denial ("Not Dagster"), a value that
 * stands for nobody and a page of text may not, whatever a rep says about one deal.
 */
export function isConfirmable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const folded = fold(text);
  return !namesNobody(folded) && !isNegated(folded);
}
