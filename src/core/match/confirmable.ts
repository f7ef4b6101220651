import { fold, foldName } from './fold';
import type { NameIndex } from './name-index';
import { isDenial } from './negation';
import { namesNobody } from './placeholder';
import { remarksIn } from './remark';
import { separateSafely } from './separate';

/** What is longer than this is a sentence and no name. */
const MAX_LENGTH = 80;

/**
 * Returns whether a text may be confirmed as a name for a whole org. Not so for what may deny a
 * name on another deal (a denial, a sign, a card's name with an unknown remark), for a card's own
 * name, for a value that stands for nobody, and for a page of text.
 */
export function isConfirmable(text: string, { own }: Pick<NameIndex, 'own'>): boolean {
  if (text.length > MAX_LENGTH) return false;
  const folded = fold(text);
  if (namesNobody(folded) || isDenial(folded) || foldName(text) !== folded) return false;
  const names = [text, ...separateSafely(text), ...Array.from(remarksIn(text), ({ name }) => name)];
  return !names.some((name) => own.has(foldName(name)));
}
