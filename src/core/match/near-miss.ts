import { countTypos, typosAllowed } from '../text/typos';
import { isNegated } from './remark';

/** The maximum length of a name that is checked for typos. */
const MAX_LENGTH = 40;

/**
 * Returns whether a folded text may mean a name: it differs by a few typos, or it contains the name as whole
 * words. That's a reason to suggest the card, never to match it.
 */
export function isNearMiss(folded: string, name: string): boolean {
  if (folded === '' || name === '') return false;
  if (name.length >= 4 && ` ${folded} `.includes(` ${name} `)) {
    return !isNegated(folded);
  }
  if (folded.length > MAX_LENGTH || name.length > MAX_LENGTH) return false;
  const allowed = typosAllowed(Math.min(folded.length, name.length));
  return countTypos(folded, name, allowed, false) <= allowed;
}
