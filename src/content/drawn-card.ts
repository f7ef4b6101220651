import type { Card } from '../core/card/card';
import type { CardFile } from './card-schema';
import { compileCard } from './compile';
import { isError, type Problem } from './problem';
import { cardOfValue } from './read-card';

/**
 * A card both as its file in the current version and compiled for the panel, or the problems that
 * prevent that.
 */
export type DrawnCard =
  | {
      readonly kind: 'card';
      readonly file: CardFile;
      readonly card: Card;
      /** Warnings about a readable card. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Checks a parsed JSON value against the format and compiles it for the panel.
 *
 * @param file The file name to use in problems.
 */
export function drawnCard(file: string, value: unknown): DrawnCard {
  const { card, problems } = cardOfValue(file, value);
  if (card === undefined) return { kind: 'problems', problems: problems.filter(isError) };
  return { kind: 'card', file: card, card: compileCard(card), problems };
}
