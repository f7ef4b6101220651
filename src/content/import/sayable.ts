import type { LineEntry } from '../card-schema';
import { isQuestion, isQuoted, type Leaf } from './leaf';

type Use = LineEntry['use'];

/** Words are said only where the writer set them off as speech. */
export function ifQuoted({ text, kind }: Pick<Leaf, 'text' | 'kind'>): Use {
  return kind === 'quote' || isQuoted(text) ? 'say' : 'know';
}

/** A question to the buyer is asked; other words are said where they are set off as speech. */
export function forAttack(leaf: Pick<Leaf, 'text' | 'kind'>): Use {
  return isQuestion(leaf.text) ? 'ask' : ifQuoted(leaf);
}
