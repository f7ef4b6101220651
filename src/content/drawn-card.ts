import type { Card } from '../core/card/card';
import type { CardFile } from './card-schema';
import { compileCard } from './compile';
import { UnsupportedMarkdown } from './inline-markdown';
import { isError, type Problem } from './problem';
import { cardOfValue } from './read-card';
import { checkedCard } from './rules/checked-card';
import { markdown } from './rules/markdown';
import type { RuleContext } from './rules/rule';

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

/** Returns the texts of a card that can't be shown. The rule uses only the card, not the context. */
function unshowable(file: string, card: CardFile): readonly Problem[] {
  const found = markdown.find([checkedCard({ file, card })], {} as RuleContext);
  return found.map(({ lines: _, ...problem }) => ({ rule: markdown.name, ...problem }));
}

/**
 * Checks a parsed JSON value against the format and compiles it for the panel.
 *
 * @param file The file name to use in problems.
 */
export function drawnCard(file: string, value: unknown): DrawnCard {
  const { card, problems } = cardOfValue(file, value);
  if (card === undefined) return { kind: 'problems', problems: problems.filter(isError) };
  try {
    return { kind: 'card', file: card, card: compileCard(card), problems };
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    return { kind: 'problems', problems: unshowable(file, card) };
  }
}
